/** The switch on the Stages sheet; apart from the other words, since it is read at every edit. */
export const stamping = {
  label: "Täytä päivät ja vaiheet toistensa mukaan",
  yes: "Kyllä",
  no: "Ei",
};
