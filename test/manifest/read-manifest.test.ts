import { readManifest } from "../../workbench/manifest/read-manifest";
import { ManifestError } from "../../workbench/manifest/xml-tree";
import { edited, GOOD } from "./good-manifest";

describe("readManifest", () => {
  const manifest = readManifest(GOOD);

  test("reads where Excel finds the functions", () => {
    expect(manifest.functions).toEqual({
      namespace: "SALES",
      scriptUrl: "https://localhost:3000/functions.js",
      pageUrl: "https://localhost:3000/taskpane.html",
      metadataUrl: "https://localhost:3000/functions.json",
    });
    expect(manifest.runtime).toEqual({
      url: "https://localhost:3000/taskpane.html",
      lifetime: "long",
    });
  });

  test("reads the requirement sets with their versions", () => {
    expect(manifest.requirements).toContainEqual({ name: "ExcelApi", minVersion: "1.12" });
  });

  test("a set without a version takes the default one", () => {
    const text = edited('Name="SharedRuntime" MinVersion="1.1"', 'Name="SharedRuntime"').replace(
      'DefaultMinVersion="1.1"',
      'DefaultMinVersion="1.3"',
    );
    expect(readManifest(text).requirements[0]).toEqual({
      name: "SharedRuntime",
      minVersion: "1.3",
    });
  });

  test("reads the ribbon: a group on Home whose buttons open the pane and run commands", () => {
    expect(manifest.ribbon).toHaveLength(1);
    const [group] = manifest.ribbon;
    expect(group).toMatchObject({ tab: "TabHome", label: "Funnelbook" });
    expect(group?.controls).toMatchObject([
      {
        kind: "Button",
        id: "Funnelbook.OpenPane",
        tip: { title: "Open pane" },
        action: { kind: "ShowTaskpane", url: "https://localhost:3000/taskpane.html" },
        items: [],
      },
      {
        kind: "Button",
        id: "Funnelbook.RefreshCharts",
        tip: { title: "Refresh charts" },
        action: { kind: "ExecuteFunction", functionName: "refreshCharts" },
        items: [],
      },
      {
        kind: "Button",
        id: "Funnelbook.ApplyStages",
        tip: { title: "Apply stage changes" },
        action: { kind: "ExecuteFunction", functionName: "applyStageChanges" },
        items: [],
      },
      {
        kind: "Button",
        id: "Funnelbook.CheckRows",
        tip: { title: "Check rows" },
        action: { kind: "ExecuteFunction", functionName: "checkRows" },
        items: [],
      },
      {
        kind: "Button",
        id: "Funnelbook.Repair",
        tip: { title: "Repair formulas" },
        action: { kind: "ExecuteFunction", functionName: "repairFormulas" },
        items: [],
      },
      {
        kind: "Button",
        id: "Funnelbook.CopyValues",
        tip: { title: "Copy sheet as values" },
        action: { kind: "ExecuteFunction", functionName: "copyValues" },
        items: [],
      },
    ]);
    expect(group?.controls[0]?.icons.map((icon) => icon.size)).toEqual([
      16, 20, 24, 32, 40, 48, 64, 80,
    ]);
  });

  test("reads a menu with its items and their commands", () => {
    const supertip =
      '<Supertip><Title resid="OpenPane.Label" /><Description resid="OpenPane.Tip" /></Supertip>';
    const menu = `<Control xsi:type="Menu" id="More"><Label resid="OpenPane.Label" />${supertip}
      <Icon><bt:Image size="16" resid="Icon.16" /></Icon><Items><Item id="More.Refresh">
      <Label resid="OpenPane.Label" />${supertip}
      <Action xsi:type="ExecuteFunction"><FunctionName>refresh</FunctionName></Action>
      </Item></Items></Control>`;
    const [group] = readManifest(edited("</Group>", `${menu}</Group>`)).ribbon;
    expect(group?.controls.at(-1)).toMatchObject({
      kind: "Menu",
      action: undefined,
      items: [
        {
          kind: "Item",
          id: "More.Refresh",
          icons: [],
          action: { kind: "ExecuteFunction", functionName: "refresh" },
        },
      ],
    });
  });

  test.each([
    ["a part that is missing", edited(/<Metadata>[^]*<\/Metadata>/, ""), "has no Metadata"],
    [
      "an unknown resid",
      edited('String id="Functions.Namespace"', 'String id="Name"'),
      '"Functions.Namespace"',
    ],
    [
      "no functions",
      edited('xsi:type="CustomFunctions"', ""),
      "no CustomFunctions extension point",
    ],
    ["an unclosed element", edited("</Hosts>", ""), "tag mismatch"],
    ["no text", "", "missing root element"],
  ])("%s is a ManifestError with its line", (_name, text, message) => {
    const read = () => readManifest(text);
    expect(read).toThrow(ManifestError);
    expect(read).toThrow(message);
    expect(read).toThrow(expect.objectContaining({ line: expect.any(Number) }));
  });
});
