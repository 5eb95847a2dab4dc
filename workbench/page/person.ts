import type { Injector } from "@univerjs/core";
import type { Host } from "../host/host";
import { watchPerson } from "../host/univer/watch-person";

/** Lets the host see what a person does in the grid, and calculate after it. */
export function connectPerson(injector: Injector, host: Host): void {
  watchPerson(injector, {
    cells(sheetId, writes) {
      const finish = host.workbook.beginWrite(sheetId, writes);
      return () => {
        finish();
        void host.calculate();
      };
    },
    structure() {},
  });
}
