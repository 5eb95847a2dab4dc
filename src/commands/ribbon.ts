import { isUpToDate, type RefreshReport } from "../workbook/build-types";
import { REFRESH_EVENT, type RefreshOutcome } from "../workbook/refresh-outcome";

/** Refresh charts, from the ribbon: works with the pane closed, and opens it only to be heard. */
export async function refreshFromRibbon(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const outcome = await refresh();
    document.dispatchEvent(new CustomEvent(REFRESH_EVENT, { detail: outcome }));
    if (needsWords(outcome)) await Office.addin.showAsTaskpane();
  } catch (error) {
    console.error(error);
  } finally {
    // Excel shows a command as running, and in the end as failed, until it hears this.
    event.completed();
  }
}

async function refresh(): Promise<RefreshOutcome> {
  try {
    // Its words and plans are large, and most sessions never come here.
    const { refreshCharts } = await import(
      /* webpackChunkName: "refresh" */ "../workbook/refresh-charts"
    );
    const report = await Excel.run({ delayForCellEdit: true }, (context) => refreshCharts(context));
    return { report };
  } catch (error) {
    return { error };
  }
}

/** Whether the charts themselves do not show what happened. */
function needsWords(outcome: RefreshOutcome): boolean {
  return "error" in outcome || !isGood(outcome.report);
}

function isGood({ charts }: RefreshReport): boolean {
  return charts.length > 0 && charts.every(isUpToDate);
}
