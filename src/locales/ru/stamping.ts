/** The switch on the Stages sheet; apart from the other words, since it is read at every edit. */
export const stamping = {
  label: "Согласовывать даты и этапы",
  yes: "Да",
  no: "Нет",
};
