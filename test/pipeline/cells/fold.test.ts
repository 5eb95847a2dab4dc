import { foldHeader, foldText } from "../../../src/pipeline/cells/fold";
import { claims } from "../build";

const source = 'metrics.md §1.1, "case, spaces, punctuation, diacritics folded"';

describe("foldText", () => {
  claims<string, string>(
    [
      { name: "folds case", input: "Closed WON", expected: "closedwon", source },
      { name: "folds spaces inside", input: "GTX  Pro", expected: "gtxpro", source },
      { name: "folds no-break spaces and tabs", input: "a\u00a0b\tc", expected: "abc", source },
      { name: "folds Hungarian accents", input: "Árajánlat", expected: "arajanlat", source },
      { name: "folds Finnish accents", input: "Myyntityö", expected: "myyntityo", source },
      { name: "folds a combining accent as a ready one", input: "e\u0301", expected: "e", source },
      { name: "folds ё", input: "Ещё", expected: "еще", source },
      { name: "folds full-width letters", input: "Ｗｏｎ", expected: "won", source },
      {
        name: "keeps punctuation",
        input: "Q1/Q2",
        expected: "q1/q2",
        source: "functions.md, text matching",
      },
      { name: "keeps Chinese", input: "赢单", expected: "赢单", source },
      { name: "keeps emoji", input: "🔥", expected: "🔥", source },
    ],
    foldText,
  );
});

describe("foldHeader", () => {
  claims<string, string>(
    [
      { name: "folds punctuation too", input: "Probability (%)", expected: "probability", source },
      { name: "folds underscores", input: "close_date", expected: "closedate", source },
      { name: "folds colons", input: "case:concept:name", expected: "caseconceptname", source },
      { name: "keeps digits", input: "Step 2", expected: "step2", source },
      { name: "keeps Chinese", input: "赢单 日期", expected: "赢单日期", source },
    ],
    foldHeader,
  );
});
