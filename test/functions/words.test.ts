import { cell } from "../../src/functions/cell";
import { functionWords, speak, wordsOnTheirWay } from "../../src/functions/words";
import { installCustomFunctions } from "../custom-functions";

beforeAll(installCustomFunctions);

test("without Office the functions speak English and answer at once", () => {
  speak(undefined);
  expect(wordsOnTheirWay()).toBeUndefined();
  expect(functionWords().blankGroup).toBe("(blank)");
  expect(cell(() => functionWords().blankGroup)).toBe("(blank)");
});

test("a call waits for the words of Excel's language", async () => {
  let tell: (tag: string) => void = () => undefined;
  speak(new Promise((resolve) => (tell = resolve)));
  const answer: unknown = cell(() => functionWords().noProblems);
  expect(answer).toBeInstanceOf(Promise);
  tell("sv-SE");
  expect(await answer).toBe("No problems found");
  expect(wordsOnTheirWay()).toBeUndefined();
});

test("where the words do not come the functions speak on", async () => {
  const warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  speak(Promise.reject(new Error("offline")));
  expect(await cell(() => functionWords().noProblems)).toBe("No problems found");
  expect(warn).toHaveBeenCalledTimes(1);
  warn.mockRestore();
});
