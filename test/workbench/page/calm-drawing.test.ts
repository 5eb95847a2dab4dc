import type { Injector } from "@univerjs/core";
import type { Host } from "../../../workbench/host/host";
import { drawCalmly } from "../../../workbench/page/calm-drawing";

beforeAll(() => void jest.useFakeTimers());
afterAll(() => void jest.useRealTimers());

/** A grid of which each frame asks whether it is to be drawn, as Univer's do, 60 a second. */
function openGrid(): { host: { isBusy: boolean }; drawnIn(ms: number): number } {
  let drawn = 0;
  const scene = { render: () => void drawn++ };
  const injector = { get: () => ({ getRenderById: () => ({ scene }) }) };
  const host = { isBusy: false };
  drawCalmly(injector as unknown as Injector, host as Host);
  return {
    host,
    drawnIn(ms) {
      const before = drawn;
      const until = performance.now() + ms;
      for (; performance.now() < until; jest.advanceTimersByTime(1000 / 60)) scene.render();
      return drawn - before;
    },
  };
}

test("at rest every frame is drawn: what a person does shows at once", () => {
  expect(openGrid().drawnIn(1000)).toBeGreaterThanOrEqual(60);
});

test("while the add-in writes or formulas calculate, a few frames a second are", () => {
  const { host, drawnIn } = openGrid();
  drawnIn(50);
  host.isBusy = true;
  expect(drawnIn(2000)).toBeGreaterThanOrEqual(6);
  expect(drawnIn(2000)).toBeLessThanOrEqual(8);
});

test("a moment between two batches is no rest", () => {
  const { host, drawnIn } = openGrid();
  let drawn = 0;
  for (let batch = 0; batch < 20; batch++) {
    host.isBusy = batch % 2 === 0;
    drawn += drawnIn(50);
  }
  expect(drawn).toBeLessThanOrEqual(5);
});

test("when all is done, the last state shows and frames are drawn as ever", () => {
  const { host, drawnIn } = openGrid();
  host.isBusy = true;
  drawnIn(300);
  host.isBusy = false;
  expect(drawnIn(100)).toBeLessThanOrEqual(1);
  expect(drawnIn(100)).toBeGreaterThanOrEqual(5);
});
