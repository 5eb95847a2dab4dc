import { useEffect, useState } from "react";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { useTools } from "../views/pane-context";
import { checkAside } from "./check-aside";
import type { CheckedRows } from "./check-rows";
import { readingOf } from "./rows-reading";

/** What is wrong with the rows, found after they are shown; undefined while it is looked for. */
export function useCheck(inUse: RowsInUse): CheckedRows | undefined {
  const { store } = useTools();
  const [checked, setChecked] = useState<{ of: RowsInUse; found: CheckedRows }>();
  useEffect(() => {
    const { pipeline } = readingOf(inUse);
    if (pipeline === undefined) return undefined;
    let isLeft = false;
    const look = async () => {
      const found = await checkAside(inUse, pipeline);
      if (isLeft) return;
      setChecked({ of: inUse, found });
      const { problems, fixes } = found;
      const check = { of: inUse, at: Date.now(), problems, fixes };
      store.dispatch({ type: "rows", event: { kind: "checked", check } });
    };
    // The script of CHECK may not arrive; the rest of the place stands without it.
    const timer = setTimeout(() => look().catch((error: unknown) => console.warn(error)));
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [inUse, store]);
  return checked?.of === inUse ? checked.found : undefined;
}
