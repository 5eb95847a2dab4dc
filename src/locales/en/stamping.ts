/** The switch on the Stages sheet; apart from the other words, since it is read at every edit. */
export const stamping = {
  label: "Fill in dates and stages for each other",
  yes: "Yes",
  no: "No",
};
