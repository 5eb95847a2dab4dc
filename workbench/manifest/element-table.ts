import { find, walk, type XmlElement } from "./xml-tree";

/**
 * The children of each element in the order Excel wants them. A key is a name, "name:xsi-type", or "parent>name";
 * what has no key takes no children. `!` = exactly one, `+` = one or more, `*` = any number, no mark = at most one.
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 */
const CHILDREN: Record<string, string> = {
  OfficeApp:
    "Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! " +
    "HighResolutionIconUrl! SupportUrl! AppDomains Hosts! Requirements! DefaultSettings! Permissions! " +
    "Dictionary VersionOverrides! ExtendedOverrides",
  "OfficeApp>DisplayName": "Override*",
  "OfficeApp>Description": "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets! Methods",
  Sets: "Set+",
  DefaultSettings: "SourceLocation!",
  "DefaultSettings>SourceLocation": "Override*",
  VersionOverrides:
    "Description Requirements Hosts! Resources! WebApplicationInfo EquivalentAddins",
  "Host:Workbook": "Runtimes! AllFormFactors! DesktopFormFactor!",
  Runtimes: "Runtime+",
  AllFormFactors: "ExtensionPoint!",
  DesktopFormFactor: "GetStarted FunctionFile! ExtensionPoint+",
  "ExtensionPoint:CustomFunctions": "Script! Page! Metadata! Namespace!",
  "ExtensionPoint:PrimaryCommandSurface": "OfficeTab* CustomTab*",
  "ExtensionPoint:ContextMenu": "OfficeMenu+",
  Script: "SourceLocation!",
  Page: "SourceLocation!",
  Metadata: "SourceLocation!",
  GetStarted: "Title! Description! LearnMoreUrl!",
  OfficeTab: "Group+",
  CustomTab: "Group+ Label!",
  OfficeMenu: "Control+",
  Group: "Label! Icon! Control+",
  "Control:Button": "Label! Supertip! Icon! Action!",
  "Control:Menu": "Label! Supertip! Icon! Items!",
  Items: "Item+",
  Item: "Label! Supertip! Icon Action!",
  Supertip: "Title! Description!",
  Icon: "bt:Image+",
  "Action:ShowTaskpane": "TaskpaneId SourceLocation! Title",
  "Action:ExecuteFunction": "FunctionName!",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image*",
  "bt:Urls": "bt:Url*",
  "bt:ShortStrings": "bt:String*",
  "bt:LongStrings": "bt:String*",
  "bt:Images>bt:Image": "bt:Override*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
  ExtendedOverrides: "Tokens",
  Tokens: "Token+",
  Token: "Override*",
};

interface Child {
  readonly name: string;
  readonly required: boolean;
  readonly many: boolean;
}

/** What may stand below `element`, in order. */
export function allowedChildren(element: XmlElement): Child[] {
  const { name, parent, attributes } = element;
  const words =
    CHILDREN[`${name}:${attributes["xsi:type"]}`] ??
    CHILDREN[`${parent?.name}>${name}`] ??
    CHILDREN[name] ??
    "";
  return words
    .split(" ")
    .filter(Boolean)
    .map((word) => ({
      name: word.replace(/[!+*]$/, ""),
      required: /[!+]$/.test(word),
      many: /[+*]$/.test(word),
    }));
}

interface Fault {
  readonly at: XmlElement;
  readonly message: string;
}

/** Elements that are unknown where they stand, or stand after one that must follow them. */
export function* misplacedElements(root: XmlElement): Generator<Fault> {
  for (const element of walk(root)) {
    const order = allowedChildren(element).map((each) => each.name);
    let last = 0;
    for (const child of element.children) {
      const place = order.indexOf(child.name);
      if (place === -1) {
        yield { at: child, message: `${child.name} is not a valid child of ${element.name}` };
      } else if (place < last) {
        const message = `${child.name} must stand before ${order[last]} in ${element.name}`;
        yield { at: child, message };
      } else {
        last = place;
      }
    }
  }
}

/** Elements that must be there and are not, and elements that stand twice where one is allowed. */
export function* miscountedElements(root: XmlElement): Generator<Fault> {
  for (const element of walk(root)) {
    for (const { name, required, many } of allowedChildren(element)) {
      if (required && find(element, name) === undefined) {
        yield { at: element, message: `${element.name} has no ${name}` };
      }
      const second = element.children.filter((child) => child.name === name)[1];
      if (!many && second !== undefined) {
        yield { at: second, message: `${element.name} has more than one ${name}` };
      }
    }
  }
}
