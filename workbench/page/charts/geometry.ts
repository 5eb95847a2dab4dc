import type { Injector } from "@univerjs/core";
import type { IRender, SpreadsheetSkeleton } from "@univerjs/engine-render";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { UNIT_ID } from "../../host/univer/boot";

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where things of the sheet that shows stand on the screen, in pixels of the grid's canvas. */
export class GridGeometry {
  private readonly render: IRender;
  private readonly skeletons: SheetSkeletonManagerService;

  constructor(injector: Injector) {
    const render = injector.get(IRenderManagerService).getRenderById(UNIT_ID);
    if (!render) throw new Error("Univer draws no workbook");
    this.render = render;
    this.skeletons = render.with(SheetSkeletonManagerService);
  }

  get canvas(): HTMLCanvasElement {
    return this.render.engine.getCanvasElement();
  }

  /** What the grid is drawn into. */
  get container(): HTMLElement {
    const { parentElement } = this.canvas;
    if (!parentElement) throw new Error("Univer's canvas is not in the page");
    return parentElement;
  }

  get sheetId(): string | undefined {
    return this.skeletons.getCurrentParam()?.sheetId;
  }

  /** Pixels of the screen to a pixel of the sheet. */
  get zoom(): number {
    return this.render.scene.getAncestorScale().scaleX;
  }

  /** The cells' area: without the headings of rows and columns. */
  get headings(): { width: number; height: number } {
    const skeleton = this.skeletons.getCurrentSkeleton();
    return {
      width: (skeleton?.rowHeaderWidth ?? 0) * this.zoom,
      height: (skeleton?.columnHeaderHeight ?? 0) * this.zoom,
    };
  }

  /** A box of the sheet, in its own pixels from the first cell's corner, on the screen. */
  onScreen({ left, top, width, height }: Box): Box {
    const { zoom } = this;
    const frozen = this.frozen();
    const view = this.render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const scrollX = left < frozen.width ? 0 : (view?.viewportScrollX ?? 0);
    const scrollY = top < frozen.height ? 0 : (view?.viewportScrollY ?? 0);
    return {
      left: (left - scrollX) * zoom,
      top: (top - scrollY) * zoom,
      width: width * zoom,
      height: height * zoom,
    };
  }

  /** A cell, in pixels of the page. */
  cell(row: number, column: number): Box {
    const skeleton = this.skeletons.getCurrentSkeleton();
    const corner = this.canvas.getBoundingClientRect();
    const { width, height } = this.headings;
    if (!skeleton) throw new Error("Univer shows no sheet");
    const { startX, startY, endX, endY } = skeleton.getNoMergeCellWithCoordByIndex(
      row,
      column,
      false,
    );
    const size = { width: endX - startX, height: endY - startY };
    const box = this.onScreen({ left: startX, top: startY, ...size });
    return { ...box, left: corner.left + width + box.left, top: corner.top + height + box.top };
  }

  /** Calls when anything on the screen may have moved. */
  onMove(listener: () => void): void {
    this.skeletons.currentSkeleton$.subscribe(() => {
      // The view is set after its skeleton.
      requestAnimationFrame(listener);
    });
    const view = this.render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    view?.onScrollAfter$.subscribeEvent(listener);
    this.render.engine.onTransformChange$.subscribeEvent(listener);
    this.render.scene.onTransformChange$.subscribeEvent(listener);
  }

  private frozen(): { width: number; height: number } {
    const skeleton = this.skeletons.getCurrentSkeleton();
    const freeze = skeleton?.worksheet.getFreeze();
    if (!skeleton || !freeze) return { width: 0, height: 0 };
    return {
      width: freeze.xSplit > 0 ? edgeOf(skeleton, 0, freeze.startColumn).x : 0,
      height: freeze.ySplit > 0 ? edgeOf(skeleton, freeze.startRow, 0).y : 0,
    };
  }
}

/** The upper left corner of a cell, in pixels of the sheet. */
function edgeOf(
  skeleton: SpreadsheetSkeleton,
  row: number,
  column: number,
): { x: number; y: number } {
  const { startX, startY } = skeleton.getNoMergeCellWithCoordByIndex(row, column, false);
  return { x: startX, y: startY };
}
