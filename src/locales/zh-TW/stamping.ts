import type { stamping as english } from "../en/stamping";

/** The switch on the Stages sheet; apart from the other words, since it is read at every edit. */
export const stamping: typeof english = {
  label: "日期與階段自動互相帶入",
  yes: "是",
  no: "否",
};
