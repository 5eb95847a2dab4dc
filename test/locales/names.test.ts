import { foldHeader, foldText } from "../../src/pipeline/cells/fold";
import { ROLES, type Role } from "../../src/pipeline/reading/roles";
import { allStageNames, allWords } from "../../src/locales/all-words";
import { dictionary } from "../../src/locales/dictionary";
import { LANGUAGES } from "../../src/locales/languages";
import { ownColumns } from "../../src/locales/own-columns";
import { METHODOLOGY_IDS } from "../../src/templates/methodologies";
import { STAGE_LISTS, type ProcessId } from "../../src/templates/stage-lists";
import type { QuestionWords } from "../../src/locales/methodology-words";
import { sheetNameFault } from "../../src/workbook/sheet-name";
import { speechOf, type Speech } from "./every-language";

/** Names that Excel and our own reading must be able to tell apart. */

const doubled = (names: readonly string[]) => {
  const folded = names.map(foldHeader);
  return names.filter((_, at) => folded.indexOf(folded[at]!) !== at);
};

test("a word stands for one role, in whatever language it is", () => {
  const roles = new Map<string, Role>();
  for (const words of allWords)
    for (const role of ROLES)
      for (const word of words.roles[role] ?? []) {
        const known = roles.get(foldHeader(word));
        expect({ word, role: known ?? role }).toEqual({ word, role });
        roles.set(foldHeader(word), role);
      }
});

test("a word of an outcome means the same in every language", () => {
  for (const set of ["statuses", "stageKinds"] as const) {
    const kinds = new Map<string, string>();
    for (const words of allWords)
      for (const [kind, names] of Object.entries(words[set]))
        for (const name of names) {
          expect({ name, kind: kinds.get(foldHeader(name)) ?? kind }).toEqual({ name, kind });
          kinds.set(foldHeader(name), kind);
        }
  }
});

test("what means not entered never means entered elsewhere", () => {
  const entered = new Set(allWords.flatMap((words) => words.entered).map(foldText));
  for (const word of allWords.flatMap((words) => words.notEntered))
    expect({ word, isEntered: entered.has(foldText(word)) }).toEqual({ word, isEntered: false });
});

test("a column that people keep for themselves has no role", () => {
  for (const header of ownColumns)
    expect({ header, role: dictionary.role(header)?.role }).toEqual({ header, role: undefined });
});

describe.each(LANGUAGES.map((language, at) => [language, allStageNames[at]!] as const))(
  "%s",
  (language, stageNames) => {
    let speech: Speech;
    beforeAll(async () => {
      speech = await speechOf(language);
    });

    test("is built with the stage names that all languages know", () => {
      expect(speech.build.language).toBe(language);
      expect(speech.build.stageNames).toBe(stageNames);
    });

    test("names sheets as Excel allows, each differently", () => {
      const { sheets, sheetOf } = speech.build.workbook;
      const names = Object.values(sheets);
      for (const name of [...names, sheetOf("EMEA", sheets.dashboard)])
        expect({ name, fault: sheetNameFault(name) }).toEqual({ name, fault: undefined });
      expect(doubled(names)).toEqual([]);
    });

    test("names columns that the functions know, and no stage like one", () => {
      const { dealColumns, stageColumns } = speech.build.workbook;
      expect(doubled(Object.values(dealColumns))).toEqual([]);
      expect(doubled(Object.values(stageColumns))).toEqual([]);
      for (const [column, header] of Object.entries(dealColumns)) {
        const role = column === "role" ? "sellerRole" : column;
        const isRole = (ROLES as readonly string[]).includes(role);
        expect({ header, role: dictionary.role(header)?.role }).toEqual({
          header,
          role: isRole ? role : undefined,
        });
        expect({ header, isOwn: ownColumns.has(foldHeader(header)) }).toEqual({
          header,
          isOwn: !isRole,
        });
      }
    });

    test("asks in columns that CHECK knows for nobody's mistake", () => {
      const { methods } = speech.build.methodologies;
      const columns = METHODOLOGY_IDS.flatMap((id) =>
        Object.values<QuestionWords>(methods[id].columns),
      );
      for (const { header } of columns)
        expect({ header, isOwn: ownColumns.has(foldHeader(header)) }).toEqual({
          header,
          isOwn: true,
        });
    });

    test.each(Object.keys(STAGE_LISTS) as ProcessId[])("tells the stages of %s apart", (id) => {
      const { won, lost } = stageNames;
      const stages = [...Object.values<string>(stageNames[id]), won, lost];
      const columns = Object.values(speech.build.workbook.dealColumns);
      expect(doubled([...columns, ...stages])).toEqual([]);
      for (const stage of stages) expect(stage.length).toBeLessThanOrEqual(40);
      expect(dictionary.kindOfStage(won)).toBe("won");
      expect(dictionary.kindOfStage(lost)).toBe("lost");
      for (const stage of Object.values<string>(stageNames[id]))
        expect({ stage, kind: dictionary.kindOfStage(stage) }).toEqual({ stage, kind: undefined });
    });

    test("knows the words of its own Kind column", () => {
      for (const [kind, word] of Object.entries(speech.build.workbook.kinds))
        expect({ word, kind: dictionary.status(word) }).toEqual({ word, kind });
    });
  },
);
