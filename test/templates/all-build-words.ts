import type { BuildWords } from "../../src/locales/build-words";
import { LANGUAGES } from "../../src/locales/languages";
import { buildWords as en } from "../../src/locales/en/build";
import { buildWords as fi } from "../../src/locales/fi/build";
import { buildWords as hu } from "../../src/locales/hu/build";
import { buildWords as ru } from "../../src/locales/ru/build";
import { buildWords as zhCn } from "../../src/locales/zh-CN/build";
import { buildWords as zhTw } from "../../src/locales/zh-TW/build";

const all: readonly BuildWords[] = [en, ru, hu, zhCn, zhTw, fi];

/** The words of every language, in the order of LANGUAGES; a language more is an error here. */
export const allBuildWords: readonly BuildWords[] = LANGUAGES.map((language) =>
  all.find((words) => words.language === language)!,
);
