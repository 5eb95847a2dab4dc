import type { Univer } from "@univerjs/core";
import { LocaleType, mergeLocales } from "@univerjs/core";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import DesignWords from "@univerjs/design/locale/en-US";
import UiWords from "@univerjs/ui/locale/en-US";
import DocsUiWords from "@univerjs/docs-ui/locale/en-US";
import SheetsWords from "@univerjs/sheets/locale/en-US";
import SheetsUiWords from "@univerjs/sheets-ui/locale/en-US";
import FormulaWords from "@univerjs/sheets-formula/locale/en-US";
import FormulaUiWords from "@univerjs/sheets-formula-ui/locale/en-US";
import NumfmtUiWords from "@univerjs/sheets-numfmt-ui/locale/en-US";
import ValidationWords from "@univerjs/sheets-data-validation/locale/en-US";
import ValidationUiWords from "@univerjs/sheets-data-validation-ui/locale/en-US";
import FormattingUiWords from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import { QuietFormulaPlugin } from "../host/univer/quiet-formula-plugin";
import { MAX_COLUMNS, MAX_ROWS } from "../host/cells/addresses";
import type { Screen } from "../host/univer/boot";

const words = mergeLocales(
  DesignWords,
  UiWords,
  DocsUiWords,
  SheetsWords,
  SheetsUiWords,
  FormulaWords,
  FormulaUiWords,
  NumfmtUiWords,
  ValidationWords,
  ValidationUiWords,
  FormattingUiWords,
);

/** Univer's own permissions are not Excel's protection, and the host knows nothing of them. */
const WITHOUT_PERMISSIONS = Object.fromEntries(
  [
    "sheet.contextMenu.permission",
    "sheet.command.add-worksheet-protection",
    "sheet.command.change-sheet-protection-from-sheet-bar",
    "sheet.command.delete-worksheet-protection-from-sheet-bar",
    "sheet.command.view-sheet-permission-from-sheet-bar",
    "sheet.command.add-range-protection-from-sheet-bar",
  ].map((id) => [id, { hidden: true }]),
);

/** Univer's screen parts, drawn into an element: grid, sheet tabs, formula bar, dropdowns. */
export function univerScreen(container: HTMLElement, darkMode: boolean): Screen {
  return {
    config: { darkMode, locales: { [LocaleType.EN_US]: words } },
    register(univer: Univer) {
      univer.registerPlugin(UniverRenderEnginePlugin);
      univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false });
      univer.registerPlugin(UniverDocsPlugin);
      univer.registerPlugin(UniverDocsUIPlugin);
      const addSheetButtonConfig = {
        defaultRowCount: MAX_ROWS,
        defaultColumnCount: MAX_COLUMNS,
      };
      univer.registerPlugin(UniverSheetsUIPlugin, {
        footer: { addSheetButtonConfig },
        menu: WITHOUT_PERMISSIONS,
      });
      univer.registerPlugin(QuietFormulaPlugin);
      univer.registerPlugin(UniverSheetsFormulaUIPlugin);
      univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
      // The search field would take the keyboard from who types into the cell.
      univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
        showSearchOnDropdown: false,
        showEditOnDropdown: false,
      });
      univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
    },
  };
}
