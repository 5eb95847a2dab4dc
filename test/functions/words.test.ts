import { cell } from "../../src/functions/cell";
import { functionWords, speak, wordsOnTheirWay } from "../../src/functions/words";
import type { FunctionWords } from "../../src/locales/function-words";
import { loadFunctionWords } from "../../src/locales/load-function-words";
import { PipelineError } from "../../src/pipeline/pipeline-error";
import { CustomFunctionsError, installCustomFunctions } from "../custom-functions";

jest.mock("../../src/locales/load-function-words");
const { loadFunctionWords: load } = jest.requireActual<
  typeof import("../../src/locales/load-function-words")
>("../../src/locales/load-function-words");
jest.mocked(loadFunctionWords).mockImplementation(load);

const noProblems = () => cell(() => functionWords().noProblems) as unknown;

beforeEach(installCustomFunctions);

test("with its words a function answers at once", () => {
  expect(wordsOnTheirWay()).toBeUndefined();
  expect(noProblems()).toBe("No problems found");
});

test.each([
  ["hu-HU", "Nincs probléma"],
  ["sv-SE", "No problems found"],
])("a call waits until Excel has told its language: %s", async (tag, expected) => {
  let tell: (tag: string) => void = () => undefined;
  speak(new Promise((resolve) => (tell = resolve)));
  const answer = noProblems();
  expect(answer).toBeInstanceOf(Promise);
  tell(tag);
  expect(await answer).toBe(expected);
  expect(wordsOnTheirWay()).toBeUndefined();
  expect(noProblems()).toBe(expected);
});

test("without Office the words are English", async () => {
  speak(undefined);
  expect(await noProblems()).toBe("No problems found");
});

test("where Excel does not tell its language, or its words do not come, they are English", async () => {
  speak(Promise.reject(new Error("no language")));
  expect(await noProblems()).toBe("No problems found");
});

test("words that do not come within ten seconds leave English", async () => {
  jest.useFakeTimers();
  try {
    const never = new Promise<FunctionWords>(() => undefined);
    jest.mocked(loadFunctionWords).mockReturnValueOnce(never);
    speak(Promise.resolve("hu-HU"));
    const answer = noProblems();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await answer).toBe("No problems found");
  } finally {
    jest.useRealTimers();
  }
});

describe("where the words do not come", () => {
  const missing = "Funnelbook could not load its words: check the connection, then calculate again";

  beforeEach(() => {
    jest.mocked(loadFunctionWords).mockRejectedValue(new Error("offline"));
    speak(undefined);
  });
  afterEach(() => jest.mocked(loadFunctionWords).mockImplementation(load));

  test("figures come all the same", async () => {
    expect(await cell(() => 0.25)).toBe(0.25);
  });

  test("an error keeps its code and says what is missing", async () => {
    const answer = (async () => await cell(() => new PipelineError("none-won", {})))();
    expect(await answer).toEqual(new CustomFunctionsError("#N/A", missing));
  });

  test("what needs words says so, and the next call tries again", async () => {
    await expect(noProblems()).rejects.toEqual(new CustomFunctionsError("#VALUE!", missing));
    jest.mocked(loadFunctionWords).mockImplementation(load);
    expect(await noProblems()).toBe("No problems found");
  });
});
