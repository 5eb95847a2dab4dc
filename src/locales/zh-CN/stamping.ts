/** The switch on the Stages sheet; apart from the other words, since it is read at every edit. */
export const stamping = {
  label: "日期与阶段自动互填",
  yes: "是",
  no: "否",
};
