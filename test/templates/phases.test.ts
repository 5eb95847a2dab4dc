import { PHASES, stagesOfPhase } from "../../src/templates/phases";

const stages = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe("stagesOfPhase", () => {
  it.each([
    [2, "1 | 1 | 2"],
    [3, "1 | 2 | 3"],
    [4, "1 | 2,3 | 4"],
    [5, "1 | 2,3,4 | 5"],
    [6, "1,2 | 3,4 | 5,6"],
    [8, "1,2 | 3,4,5,6 | 7,8"],
    [12, "1,2,3,4 | 5,6,7,8 | 9,10,11,12"],
  ])("divides %i stages into %s", (count, parts) => {
    const divided = PHASES.map((phase) => stagesOfPhase(stages(count), phase).join(","));
    expect(divided.join(" | ")).toBe(parts);
  });

  it("leaves out no stage", () => {
    for (let count = 2; count <= 12; count++) {
      const all = new Set(PHASES.flatMap((phase) => stagesOfPhase(stages(count), phase)));
      expect([...all].sort((a, b) => a - b)).toEqual(stages(count));
    }
  });
});
