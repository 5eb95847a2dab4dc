/** Office's display languages that the add-in has words for, each by its own name. */
export const LANGUAGES = [
  ["en-US", "English"],
  ["ru-RU", "Русский"],
  ["hu-HU", "Magyar"],
  ["zh-CN", "中文（简体）"],
  ["zh-TW", "中文（繁體）"],
  ["fi-FI", "Suomi"],
] as const;
