import { buildWords } from "../../../src/locales/en/build";
import { MOST_OPEN_STAGES } from "../../../src/templates/check-process";
import { processOf } from "../../../src/templates/template";
import { TEMPLATES } from "../../../src/templates/templates";
import { dashboardLayout } from "../../../src/workbook/dashboard/plan-dashboard-layout";

describe.each(TEMPLATES)("the Dashboard of $id", (template) => {
  const process = processOf(template, buildWords);
  const layout = dashboardLayout(process);
  const open = process.stages.filter(({ kind }) => kind === "open").length;
  const closed = process.stages.filter(({ kind }) => kind === "won").length;

  // A spill that meets a filled cell is #SPILL! in place of all its figures.
  it("has room for as many open stages as a process may have", () => {
    const headers = 1;
    expect(layout.spill.rows).toBeGreaterThanOrEqual(headers + MOST_OPEN_STAGES + closed);
    const { bottleneck, needed, signals } = layout.advice;
    const measures = 4;
    expect(bottleneck.rows).toBeGreaterThanOrEqual(headers + MOST_OPEN_STAGES);
    expect(needed.rows).toBeGreaterThanOrEqual(headers + MOST_OPEN_STAGES + 1);
    expect(signals.rows).toBeGreaterThanOrEqual(headers + measures + MOST_OPEN_STAGES);
    const added = MOST_OPEN_STAGES - open;
    const chart = layout.stepChart.row - layout.stepBlock.row - layout.stepBlock.rows;
    expect(chart).toBeGreaterThanOrEqual(added);
  });

  it("sets one part below another", () => {
    const parts = Object.values(layout.advice);
    parts.slice(1).forEach((area, at) => {
      const above = parts[at]!;
      expect(area.row).toBeGreaterThanOrEqual(above.row + above.rows + 2);
    });
    expect(layout.funnelBlock.row).toBeGreaterThan(layout.spill.row + layout.spill.rows);
  });
});
