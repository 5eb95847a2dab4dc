import { languageFor } from "../../src/locales/languages";

test.each([
  ["en-US", "en"],
  ["ru-RU", "ru"],
  ["hu", "hu"],
  ["fi-FI", "fi"],
  ["zh-CN", "zh-CN"],
  ["zh", "zh-CN"],
  ["zh-Hans-SG", "zh-CN"],
  ["zh-TW", "zh-TW"],
  ["zh-Hant-HK", "zh-TW"],
  ["zh_MO", "zh-TW"],
  ["RU-ru", "ru"],
  ["sv-SE", "en"],
  ["fil-PH", "en"],
  ["", "en"],
  [undefined, "en"],
])("a person whose Excel speaks %s hears %s", (tag, language) => {
  expect(languageFor(tag)).toBe(language);
});
