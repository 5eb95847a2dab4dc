import { stageNames } from "../../src/locales/en/stage-names";
import { foldText } from "../../src/pipeline/cells/fold";
import { STAGE_LISTS, namedStages, type StageList } from "../../src/templates/stage-lists";

describe("namedStages", () => {
  const named = namedStages(stageNames);

  it("puts Won and Lost behind the open stages, and the steps after the sale last", () => {
    expect(named["seven-step"].map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      "Prospecting: open",
      "Preparation: open",
      "Approach: open",
      "Needs assessment & presentation: open",
      "Handling objections: open",
      "Closing: open",
      "Won: won",
      "Lost: lost",
      "Follow-up: won",
    ]);
  });

  it.each(Object.entries(STAGE_LISTS))("names each stage of %s, no two alike", (id, list) => {
    const { open, postSale } = list as StageList;
    const stages = named[id as keyof typeof named];
    expect(stages).toHaveLength(open.length + postSale.length + 2);
    const folded = stages.map(({ name }) => foldText(name));
    expect(folded.every((name) => name !== "")).toBe(true);
    expect(new Set(folded).size).toBe(folded.length);
    const words = stageNames[id as keyof typeof named];
    expect(Object.keys(words).sort()).toEqual([...open, ...postSale].sort());
  });
});
