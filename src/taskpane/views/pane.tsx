import { FluentProvider } from "@fluentui/react-components";
import { Frame } from "./frame";
import { PaneToolsProvider, type PaneTools } from "./pane-context";
import { THEMES, useThemeKind } from "./use-theme";

/** The whole pane. */
export function Pane({ tools }: { tools: PaneTools }) {
  const kind = useThemeKind();
  return (
    <FluentProvider theme={THEMES[kind]} data-theme={kind}>
      <PaneToolsProvider value={tools}>
        <Frame />
      </PaneToolsProvider>
    </FluentProvider>
  );
}
