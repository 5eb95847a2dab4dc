import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest, MANIFEST_RULES } from "../../workbench/manifest/check-manifest";
import { DIST } from "../../workbench/ensure-built";
import { edited, GOOD, OURS, PROJECT } from "./good-manifest";

/** What says which functions the manifest's own commands call. */
const OWN_COMMANDS = readFileSync(join(PROJECT, "src/commands/commands.ts"), "utf8");
const surroundings = { folder: DIST, commands: OWN_COMMANDS, production: false };

interface Broken {
  readonly rule: string;
  readonly name: string;
  readonly text: string;
  /** Part of the sentence that must be printed. */
  readonly says: string;
  /** Other rules this edit cannot help breaking. */
  readonly also?: readonly string[];
  readonly production?: true;
}

const ACTION = /<Action xsi:type="ShowTaskpane">[^]*?<\/Action>/;
const RUN_COMMAND =
  '<Action xsi:type="ExecuteFunction"><FunctionName>refresh</FunctionName></Action>';
const SECOND_BUTTON = edited(
  "</Control>",
  `</Control><Control xsi:type="Button" id="Funnelbook.Refresh"><Label resid="OpenPane.Label" />
   <Supertip><Title resid="OpenPane.Label" /><Description resid="OpenPane.Tip" /></Supertip>
   <Icon><bt:Image size="16" resid="Icon.16" /><bt:Image size="32" resid="Icon.32" />
   <bt:Image size="80" resid="Icon.80" /></Icon>${RUN_COMMAND}</Control>`,
);

const GERMAN = '<bt:Override Locale="de-DE" Value="Trichterbuch" />';
const LABEL = /(<bt:String id="Group.Label"[^/]*) \/>/;

const FOLDER = "https://sales.example/teams/funnelbook";
const BELOW = GOOD.replaceAll("https://localhost:3000", FOLDER);

const broken: readonly Broken[] = [
  {
    rule: "element-order",
    name: "SupportUrl after Hosts",
    text: edited(/(<SupportUrl [^>]*>)\s*(<Hosts>[^]*?<\/Hosts>)/, "$2$1"),
    says: "SupportUrl must stand before Hosts in OfficeApp (line 15)",
  },
  {
    rule: "element-order",
    name: "Runtimes after AllFormFactors",
    text: edited(
      /(<Runtimes>[^]*?<\/Runtimes>)\s*(<AllFormFactors>[^]*?<\/AllFormFactors>)/,
      "$2$1",
    ),
    says: "Runtimes must stand before AllFormFactors in Host",
  },
  {
    rule: "element-order",
    name: "an element that does not exist",
    text: edited("<Permissions>", "<Colour>blue</Colour><Permissions>"),
    says: "Colour is not a valid child of OfficeApp",
  },
  {
    rule: "element-order",
    name: "a resource outside the basic types namespace",
    text: edited(/<bt:Url id="Taskpane.Url"/, '<Url id="Taskpane.Url"'),
    says: "Url is not a valid child of bt:Urls",
  },
  {
    rule: "element-count",
    name: "no SupportUrl",
    text: edited(/<SupportUrl .*/, ""),
    says: "OfficeApp has no SupportUrl",
  },
  {
    rule: "element-count",
    name: "GetStarted without LearnMoreUrl",
    text: edited(/<LearnMoreUrl .*/, ""),
    says: "GetStarted has no LearnMoreUrl",
    also: ["no-unused-resources"],
  },
  {
    rule: "element-count",
    name: "two versions",
    text: edited("</Version>", "</Version><Version>1.1</Version>"),
    says: "OfficeApp has more than one Version",
  },
  {
    rule: "addin-kind",
    name: "a content add-in",
    text: edited('xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'),
    says: 'OfficeApp must be a TaskPaneApp, is "ContentApp"',
  },
  {
    rule: "addin-kind",
    name: "overrides of the mail kind",
    text: edited("VersionOverridesV1_0", "VersionOverridesV1_1"),
    says: "must be VersionOverridesV1_0",
  },
  {
    rule: "addin-id",
    name: "an id that is no GUID",
    text: edited(/<Id>.*<\/Id>/, "<Id>funnelbook</Id>"),
    says: 'Id must be a GUID, got "funnelbook"',
  },
  {
    rule: "version",
    name: "a version below 1",
    text: edited(/<Version>.*<\/Version>/, "<Version>0.9.0.0</Version>"),
    says: 'got "0.9.0.0"',
  },
  {
    rule: "workbook-only",
    name: "a document host",
    text: edited('<Host Name="Workbook" />', '<Host Name="Workbook" /><Host Name="Document" />'),
    says: 'Host must be Workbook, is "Document"',
  },
  {
    rule: "requirements",
    name: "a lower ExcelApi",
    text: edited('MinVersion="1.12"', 'MinVersion="1.11"'),
    says: "ExcelApi 1.11",
  },
  {
    rule: "requirements",
    name: "a set more",
    text: edited("</Sets>", '<Set Name="RibbonApi" MinVersion="1.2" /></Sets>'),
    says: "RibbonApi 1.2",
  },
  {
    rule: "requirements",
    name: "requirements of the overrides",
    text: edited(
      /(<VersionOverrides [^>]*>)/,
      '$1<Requirements><bt:Sets><bt:Set Name="AddinCommands" /></bt:Sets></Requirements>',
    ),
    says: "VersionOverrides must have no Requirements of its own",
    also: ["element-order", "element-count"],
  },
  {
    rule: "permissions",
    name: "a permission too small",
    text: edited("ReadWriteDocument", "ReadDocument"),
    says: 'is "ReadDocument"',
  },
  {
    rule: "shared-runtime",
    name: "a short life",
    text: edited('lifetime="long"', 'lifetime="short"'),
    says: 'lifetime "long", has "short"',
  },
  ...["Page", "FunctionFile", "Action"].map((place) => ({
    rule: "shared-runtime",
    name: `another resid in ${place}`,
    text: edited(new RegExp(`(<${place}[^]*?resid=")Taskpane.Url`), "$1GetStarted.LearnMore.Url"),
    says: 'must have the shared runtime\'s resid "Taskpane.Url"',
  })),
  {
    rule: "shared-runtime",
    name: "another page in the base manifest",
    text: edited(
      'SourceLocation DefaultValue="https://localhost:3000/taskpane',
      'SourceLocation DefaultValue="https://localhost:3000/other',
    ),
    says: "SourceLocation must be the page of the shared runtime",
  },
  {
    rule: "no-taskpane-id",
    name: "a TaskpaneId",
    text: edited(/(<Action [^>]*>)/, "$1<TaskpaneId>Pane</TaskpaneId>"),
    says: "TaskpaneId is not allowed",
  },
  {
    rule: "taskpane-button",
    name: "no button for the pane",
    text: edited(ACTION, RUN_COMMAND),
    says: "no ribbon button opens the pane",
    also: ["commands-associated"],
  },
  ...["AB12", "R1C1", "Sales", "AB"].map((word) => ({
    rule: "namespace",
    name: `the namespace ${word}`,
    text: edited('DefaultValue="SALES"', `DefaultValue="${word}"`),
    says: `got "${word}"`,
  })),
  {
    rule: "commands-associated",
    name: "a command without code",
    text: SECOND_BUTTON,
    says: 'no code associates the command "refresh"',
  },
  {
    rule: "icon-sizes-given",
    name: "an icon without 80 pixels",
    text: edited(/<bt:Image size="80".*/, ""),
    says: "Icon has no size 80",
  },
  {
    rule: "icon-files",
    name: "an icon of another size",
    text: edited(
      '<bt:Image size="16" resid="Icon.16" />',
      '<bt:Image size="16" resid="Icon.32" />',
    ),
    says: "/assets/icon-32.png must be a PNG of 16x16 pixels, is 32x32",
  },
  {
    rule: "icon-files",
    name: "an icon that is not there",
    text: edited(/(<HighResolutionIconUrl .*)icon-64/, "$1icon-65"),
    says: "/assets/icon-65.png must be a PNG of 64x64 pixels, is missing",
  },
  {
    rule: "icon-files",
    name: "an icon that is no PNG",
    text: edited(/(<IconUrl .*)assets\/icon-32.png/, "$1help.html"),
    says: "/help.html must be a PNG of 32x32 pixels, is no PNG",
  },
  {
    rule: "no-localhost",
    name: "the developer's manifest, published",
    text: GOOD,
    says: "https://localhost:3000/assets/icon-32.png",
    production: true,
  },
  {
    rule: "resids-resolve",
    name: "a resid without resource",
    text: edited('<Label resid="Group.Label" />', '<Label resid="Group.Name" />'),
    says: 'resid "Group.Name" of Label is not in Resources',
    also: ["no-unused-resources"],
  },
  {
    rule: "resids-resolve",
    name: "a label among the long strings",
    text: edited('<Label resid="Group.Label" />', '<Label resid="OpenPane.Tip" />'),
    says: "must be in bt:ShortStrings, is in bt:LongStrings",
    also: ["no-unused-resources"],
  },
  {
    rule: "no-unused-resources",
    name: "a resource more",
    text: edited("</bt:ShortStrings>", '<bt:String id="Old" DefaultValue="x" /></bt:ShortStrings>'),
    says: 'resource "Old" is not used',
  },
  {
    rule: "unique-ids",
    name: "a resource id twice",
    text: edited(
      "</bt:ShortStrings>",
      '<bt:String id="Group.Label" DefaultValue="x" /></bt:ShortStrings>',
    ),
    says: 'id "Group.Label" stands twice',
  },
  {
    rule: "id-length",
    name: "an id of 33 characters",
    text: GOOD.replaceAll("GetStarted.Description", "GetStarted.Description.OfFunnel33"),
    says: "has 33 characters, at most 32",
  },
  {
    rule: "value-length",
    name: "a short string of 126 characters",
    text: edited('DefaultValue="Funnelbook is ready"', `DefaultValue="${"x".repeat(126)}"`),
    says: "GetStarted.Title must have 1 to 125 characters, has 126",
  },
  {
    rule: "value-length",
    name: "a description of 251 characters",
    text: edited(
      /<Description DefaultValue="[^"]*"/,
      `<Description DefaultValue="${"x".repeat(251)}"`,
    ),
    says: "Description must have 1 to 250 characters, has 251",
  },
  {
    rule: "value-length",
    name: "an empty label",
    text: edited('id="Group.Label" DefaultValue="Funnelbook"', 'id="Group.Label" DefaultValue=""'),
    says: "Group.Label must have 1 to 125 characters, has 0",
  },
  {
    rule: "https-only",
    name: "a page without https",
    text: edited("https://localhost:3000/functions.js", "http://localhost:3000/functions.js"),
    says: "must be an https URL",
    also: ["one-origin"],
  },
  {
    rule: "one-origin",
    name: "metadata on another origin",
    text: edited("https://localhost:3000/functions.json", "https://example.com/functions.json"),
    says: '"https://example.com/functions.json" must be on https://localhost:3000',
  },
  {
    rule: "one-folder",
    name: "a help page beside the folder of the pane",
    text: BELOW.replace(`${FOLDER}/help.html`, "https://sales.example/help.html"),
    says: `"https://sales.example/help.html" must be below ${FOLDER}/, like the pane`,
  },
  {
    rule: "one-folder",
    name: "an icon in a folder whose name only begins like the pane's",
    text: BELOW.replace(`${FOLDER}/assets/icon-16`, `${FOLDER}-old/assets/icon-16`),
    says: `must be below ${FOLDER}/, like the pane`,
  },
  {
    rule: "app-domains",
    name: "the own origin",
    text: edited(
      "<Hosts>",
      "<AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains><Hosts>",
    ),
    says: "is the add-in's own origin",
  },
  {
    rule: "app-domains",
    name: "a domain with a path",
    text: edited(
      "<Hosts>",
      "<AppDomains><AppDomain>https://example.com/a</AppDomain></AppDomains><Hosts>",
    ),
    says: "must be protocol, host and port only",
  },
  {
    rule: "overrides-complete",
    name: "one label in German only",
    text: edited(LABEL, `$1>${GERMAN}</bt:String>`),
    says: "OpenPane.Label has 0 overrides for de-de, must have one",
  },
  {
    rule: "overrides-complete",
    name: "an override of the default locale",
    text: edited(LABEL, `$1>${GERMAN.replace("de-DE", "en-us")}</bt:String>`),
    says: "Group.Label overrides the default locale en-us",
    also: ["locale-names"],
  },
  {
    rule: "overrides-complete",
    name: "a language twice",
    text: edited(LABEL, `$1>${GERMAN}${GERMAN}</bt:String>`),
    says: "Group.Label has 2 overrides for de-de, must have one",
  },
  ...["hu", "hu_HU", "HU-hu"].map((language) => ({
    rule: "locale-names",
    name: `the language ${language}`,
    text: OURS.replaceAll('Locale="hu-HU"', `Locale="${language}"`),
    says: `a language must be written like en-US, got "${language}"`,
  })),
  {
    rule: "locale-names",
    name: "a default language without its country",
    text: edited("<DefaultLocale>en-US", "<DefaultLocale>en"),
    says: 'a language must be written like en-US, got "en"',
  },
  {
    rule: "shortcuts",
    name: "a file of shortcuts that is not there",
    text: edited("shortcuts/shortcuts.json", "shortcuts/keys.json"),
    says: "keys.json\" is no file of the add-in's",
  },
];

describe("checkManifest", () => {
  test("finds nothing in our manifest", () => {
    expect(checkManifest(OURS, surroundings)).toEqual([]);
  });

  test.each(["https://funnelbook.example", FOLDER])(
    "finds nothing in our manifest once it names %s",
    (address) => {
      const published = GOOD.replaceAll("https://localhost:3000", address);
      expect(checkManifest(published, { ...surroundings, production: true })).toEqual([]);
    },
  );

  test("before a build no file is looked for", () => {
    expect(checkManifest(OURS, { ...surroundings, folder: undefined })).toEqual([]);
  });

  test.each(broken)("$rule: $name", ({ rule, text, says, also = [], production = false }) => {
    const findings = checkManifest(text, { ...surroundings, production });
    expect(new Set(findings.map((each) => each.rule))).toEqual(new Set([rule, ...also]));
    const sentences = findings.filter((each) => each.rule === rule).map((each) => each.message);
    expect(sentences.join("\n")).toContain(says);
    for (const sentence of sentences) expect(sentence).toMatch(/ \(line [1-9]\d*\)$/);
  });

  test("every rule has a manifest that breaks it", () => {
    const proven = new Set(broken.map((each) => each.rule));
    expect([...proven].sort()).toEqual(Object.keys(MANIFEST_RULES).sort());
  });

  test("reports several problems together", () => {
    const text = SECOND_BUTTON.replace("ReadWriteDocument", "ReadDocument");
    const rules = checkManifest(text, surroundings).map((each) => each.rule);
    expect(rules).toEqual(["permissions", "commands-associated"]);
  });

  test("a text that is not well-formed is one finding with its line", () => {
    const findings = checkManifest(edited("</Hosts>", ""), surroundings);
    expect(findings.map((each) => each.rule)).toEqual(["well-formed"]);
    expect(findings[0]?.message).toMatch(/\(line \d+\)$/);
  });

  test.each([
    ["source", 'Office.actions.associate("refresh", refresh);'],
    ["a minified chunk", "Office.actions.associate('refresh',e)"],
    ["a development chunk", 'eval("Office.actions.associate(\\"refresh\\", refresh)")'],
  ])("a command associated in %s is found", (_where, commands) => {
    expect(
      checkManifest(SECOND_BUTTON, { ...surroundings, commands: OWN_COMMANDS + commands }),
    ).toEqual([]);
  });

  test("overrides that are complete are no finding", () => {
    const text = GOOD.replace(
      /<(bt:String|DisplayName|Description|Token) ([^>]*DefaultValue="[^"]*"[^>]*) \/>/g,
      (whole, name: string, rest: string) => {
        if (rest.includes("Functions.Namespace")) return whole;
        const override = name === "bt:String" ? "bt:Override" : "Override";
        return `<${name} ${rest}><${override} Locale="de-DE" Value="fi-fi" /></${name}>`;
      },
    );
    expect(text).not.toBe(GOOD);
    expect(checkManifest(text, surroundings)).toEqual([]);
  });
});
