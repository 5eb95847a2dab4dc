/** The languages that Funnelbook speaks, as BCP 47 tags. */
export const LANGUAGES = ["en", "ru", "hu", "zh-CN", "zh-TW", "fi"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  ru: "Русский",
  hu: "Magyar",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
  fi: "Suomi",
};

const TRADITIONAL = /-(hant|tw|hk|mo)\b/i;

/**
 * The language to speak to a person whose Excel has this display language: "ru-RU" is "ru", "zh-Hant-HK"
 * is "zh-TW"; English for a language that we do not have.
 */
export function languageFor(tag: string | undefined): Language {
  const [primary = ""] = (tag ?? "").toLowerCase().split(/[-_]/);
  if (primary === "zh") return TRADITIONAL.test(tag!.replaceAll("_", "-")) ? "zh-TW" : "zh-CN";
  return LANGUAGES.find((language) => language === primary) ?? "en";
}
