/** Selected cells: the sheet by its name, and an address without it, such as "C4" or "A2:F2". */
export interface Selection {
  readonly sheet: string;
  readonly address: string;
}

/**
 * The selected cells; of several areas, or where a chart is selected, the active cell. Undefined where
 * there is none either.
 */
export async function readSelection(context: Excel.RequestContext): Promise<Selection | undefined> {
  try {
    return await read(context, context.workbook.getSelectedRange());
  } catch (error) {
    if (!isNoRange(error)) throw error;
  }
  try {
    return await read(context, context.workbook.getActiveCell());
  } catch (error) {
    if (isNoRange(error)) return undefined;
    throw error;
  }
}

/**
 * Calls back whenever other cells or another sheet are selected. Only the person's own selection is told:
 * Excel keeps those of co-authors to itself.
 * @param withEdits whether to call back when anybody edits cells, too
 * @returns the way to end it
 */
export async function listenToSelection(
  context: Excel.RequestContext,
  heard: () => void,
  withEdits = false,
): Promise<() => Promise<void>> {
  const { worksheets } = context.workbook;
  const handler = () => Promise.resolve(heard());
  // Another sheet that comes to the front has a selection of its own, and tells of none.
  const selected = worksheets.onSelectionChanged.add(handler);
  const others = [
    worksheets.onActivated.add(handler),
    ...(withEdits ? [worksheets.onChanged.add(handler)] : []),
  ];
  await context.sync();
  return async () => {
    [selected, ...others].forEach((result) => result.remove());
    await selected.context.sync();
  };
}

async function read(context: Excel.RequestContext, range: Excel.Range): Promise<Selection> {
  range.load("address");
  range.worksheet.load("name");
  await context.sync();
  const { address, worksheet } = range;
  return { sheet: worksheet.name, address: address.slice(address.lastIndexOf("!") + 1) };
}

/** Excel's answers where what is selected is not one range. */
function isNoRange(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return code === "InvalidSelection" || code === "InvalidArgument" || code === "ItemNotFound";
}
