import { useRows } from "../rows/use-rows";
import { usePaneState } from "../views/pane-context";
import { ChartGallery } from "./chart-gallery";
import { ChartPage } from "./chart-page";
import { ChartsList } from "./charts-list";
import { SignalPage } from "./signal-page";
import { useDrawing } from "./use-drawing";
import { useLook } from "./use-look";

/** The charts that there are, and those that could be. */
export function ChartsPlace() {
  useRows();
  useLook();
  useDrawing();
  const { view } = usePaneState().charts;
  switch (view.kind) {
    case "list":
      return <ChartsList />;
    case "gallery":
      return <ChartGallery />;
    case "chart":
      return <ChartPage key={view.chart} chart={view.chart} />;
    case "signal":
      return <SignalPage signal={view.signal} />;
  }
}
