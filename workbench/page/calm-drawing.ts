import type { Injector } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import type { Host } from "../host/host";
import { UNIT_ID } from "../host/univer/boot";
import { drawFrame } from "./seen-cells";

/** While something is at work the grid is drawn no more often than this, in milliseconds. */
const PAUSE_MS = 250;
/** Between two batches the add-in thinks about the next for a moment, and is still at work. */
const PATIENCE_MS = 100;

/**
 * Draws a grid that is about to change again only now and then: while the add-in writes or formulas
 * calculate, drawing it in every frame takes most of the time that their work has. At rest what a person
 * does shows in the next frame, as ever; meanwhile it waits for the pause, too.
 */
export function drawCalmly(injector: Injector, host: Host): void {
  const { scene } = injector.get(IRenderManagerService).getRenderById(UNIT_ID)!;
  const draw = scene.render.bind(scene);
  let drawn = 0;
  let busyUntil = 0;
  scene.render = (context) => {
    const now = performance.now();
    if (host.isBusy) busyUntil = now + PATIENCE_MS;
    if (now < busyUntil && now < drawn + PAUSE_MS) return;
    drawFrame(() => draw(context));
    drawn = performance.now();
  };
}
