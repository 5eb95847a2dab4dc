import type { Injector } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { UNIT_ID } from "../host/univer/boot";

/**
 * Has the sheet that shows measured again. Univer does not notice sizes that come with a whole sheet,
 * and would go on to draw its columns and rows as they were before.
 */
export function measureAnew(injector: Injector, sheetId: string): void {
  const render = injector.get(IRenderManagerService).getRenderById(UNIT_ID);
  const skeletons = render?.with(SheetSkeletonManagerService);
  skeletons?.makeDirty({ sheetId }, true);
  skeletons?.setCurrent({ sheetId });
}
