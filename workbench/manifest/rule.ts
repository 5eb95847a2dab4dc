import type { XmlElement } from "./xml-tree";

/** What a rule may look at. */
export interface Subject {
  readonly root: XmlElement;
  /** What was built for the manifest's addresses; undefined before a build, then no file is looked at. */
  readonly folder: string | undefined;
  /** Text of the ribbon commands, source or built; empty while there are none. */
  readonly commands: string;
  /** The manifest is the one that is published, not the developer's. */
  readonly production: boolean;
}

/** One check: yields what is wrong and where. */
export type Rule = (subject: Subject) => Iterable<{ at: XmlElement; message: string }>;

/** One problem, as the door prints it. */
export interface Finding {
  readonly rule: string;
  /** Says what is needed and what stands there; ends with the line of the manifest. */
  readonly message: string;
}
