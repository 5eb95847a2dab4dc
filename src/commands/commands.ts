import { applyStages } from "./apply-stages";
import { checkRows } from "./check-rows";
import { copyValues } from "./copy-values";
import { refresh } from "./refresh";
import { repair } from "./repair";
import { ribbonCommand } from "./ribbon";
import { startUp } from "./startup";

// Begins the chunk that every session loads after the functions: what must run with the pane closed.
// The commands of the ribbon; their labels, tips and icons stand in manifest.xml.
Office.actions.associate("refreshCharts", ribbonCommand("refresh", refresh));
Office.actions.associate("applyStageChanges", ribbonCommand("apply-stages", applyStages));
Office.actions.associate("checkRows", ribbonCommand("check-rows", checkRows));
Office.actions.associate("repairFormulas", ribbonCommand("repair", repair));
Office.actions.associate("copyValues", ribbonCommand("copy-values", copyValues));

// For a keyboard shortcut alone (assets/shortcuts): a button opens the pane by the manifest itself.
Office.actions.associate("openPane", () => Office.addin.showAsTaskpane());

void Office.onReady().then(({ host }) => {
  if (host === Office.HostType.Excel) startUp().catch((error) => console.warn(error));
});
