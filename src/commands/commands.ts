import { refreshFromRibbon } from "./ribbon";
import { startUp } from "./startup";

// Begins the chunk that every session loads after the functions: what must run with the pane closed.
Office.actions.associate("refreshCharts", refreshFromRibbon);

void Office.onReady().then(({ host }) => {
  if (host === Office.HostType.Excel) startUp().catch((error) => console.warn(error));
});
