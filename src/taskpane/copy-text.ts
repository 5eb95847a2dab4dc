/**
 * Copies a field's text; false when this host allows no copying. Inside Excel's frame on the web the
 * clipboard may be closed to us; the older command still works there, from the selected field.
 */
export async function copyFrom(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    const before = document.activeElement;
    field.select();
    const copied = document.execCommand("copy");
    if (copied && before instanceof HTMLElement) before.focus();
    return copied;
  }
}
