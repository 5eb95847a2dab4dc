import type { Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import {
  IFunctionService,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import type { Rect } from "../cells/addresses";

export interface MirroredTable {
  name: string;
  sheetId: string;
  rect: Rect;
  titles: Map<string, number>;
}

/**
 * Univer's copy of our tables, sent again after every change (quirk 6). It serves only
 * `[#This Row]` references; all others reach the parser as addresses.
 */
export class TableMirror {
  private readonly sent = new Set<string>();

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
  ) {}

  sync(tables: readonly MirroredTable[]): void {
    const commands = this.injector.get(ICommandService);
    const local = { onlyLocal: true };
    for (const tableName of this.sent)
      commands.syncExecuteCommand(
        RemoveSuperTableMutation.id,
        { unitId: this.unitId, tableName },
        local,
      );
    this.sent.clear();
    for (const { name, sheetId, rect, titles } of tables) {
      const reference = { sheetId, range: rect, titleMap: titles };
      const params = { unitId: this.unitId, tableName: name, reference };
      commands.syncExecuteCommand(SetSuperTableMutation.id, params, local);
      this.sent.add(name);
    }
  }

  /** Parsed formulas are kept by their text; every text contains the empty one. */
  forgetParsedFormulas(): void {
    this.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
  }
}
