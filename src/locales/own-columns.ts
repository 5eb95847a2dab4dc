import { foldHeader } from "../pipeline/cells/fold";
import { ownColumns as en } from "./en/own-columns";
import { ownColumns as ru } from "./ru/own-columns";
import { ownColumns as hu } from "./hu/own-columns";
import { ownColumns as zhCN } from "./zh-CN/own-columns";
import { ownColumns as zhTW } from "./zh-TW/own-columns";
import { ownColumns as fi } from "./fi/own-columns";

/** What people call columns that no function reads by itself, in all languages, folded: CHECK passes them over. */
export const ownColumns: ReadonlySet<string> = new Set(
  [en, ru, hu, zhCN, zhTW, fi].flat().map(foldHeader),
);
