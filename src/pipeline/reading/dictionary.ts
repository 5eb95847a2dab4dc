import { foldHeader, foldText } from "../cells/fold";
import { ROLES, type Role } from "./roles";
import type { Kind, StagesColumn, Words } from "./words";

interface RoleWord {
  readonly role: Role;
  /** The smaller, the more the word is that role's own. */
  readonly rank: number;
}

/** The words of all languages and export shapes, folded and ready to look up. */
export class Dictionary {
  private readonly roleWords = new Map<string, RoleWord>();
  private readonly kinds = new Map<string, Kind>();
  private readonly statuses = new Map<string, Kind>();
  private readonly stagesColumns = new Map<string, StagesColumn>();
  private readonly fieldHeaders = new Set<string>();
  private readonly closingStages = new Map<string, string>();
  private readonly closingNames = new Map<"won" | "lost", string>();
  private readonly wordCounts = new Map<Role, number>();
  private readonly entered = new Set<string>();
  private readonly notEntered = new Set<string>();
  private readonly footers = new Set<string>();
  private readonly footerBeginnings: string[] = [];
  private readonly footerInitials = new Set<string>();
  /** By ASCII code: 1 for what can be seen and begins no footer. */
  readonly plainInitials = new Uint8Array(128).fill(1, 33, 127);
  private readonly entryHeaders: readonly Wrapping[];
  private readonly exitHeaders: readonly Wrapping[];

  /** @param words of sets that know a word, the first decides what it means */
  constructor(words: readonly Partial<Words>[]) {
    for (const set of words) this.learn({ ...NO_WORDS, ...set });
    this.entryHeaders = toWrappings(words.flatMap(({ entryHeaders = [] }) => entryHeaders));
    this.exitHeaders = toWrappings(words.flatMap(({ exitHeaders = [] }) => exitHeaders));
  }

  readonly role = remembered((header): RoleWord | undefined =>
    this.roleWords.get(foldHeader(header)),
  );

  /** The kind that a stage name says by itself: "Closed Won" is won; undefined for "Proposal". */
  readonly kindOfStage = remembered((name): Kind | undefined => this.kinds.get(foldHeader(name)));

  /** The outcome that a word of a status or Kind column means. */
  status(word: string): Kind | undefined {
    return this.statuses.get(foldHeader(word));
  }

  stagesColumn(header: string): StagesColumn | undefined {
    return this.stagesColumns.get(foldHeader(header));
  }

  /** Whether a text in a stage-date cell says entered (true), not entered (false) or neither. */
  readonly mark = remembered((text): boolean | undefined => {
    const folded = foldText(text);
    if (this.entered.has(folded)) return true;
    return this.notEntered.has(folded) ? false : undefined;
  });

  readonly exitStage = remembered((header): string | undefined => unwrap(header, this.exitHeaders));

  /** The stage named by a header such as `Date entered "Proposal"` or `Proposal date`. */
  readonly entryStage = remembered((header): string | undefined => {
    const closing = this.closingStages.get(foldHeader(header));
    if (closing !== undefined || this.exitStage(header) !== undefined) return closing;
    return unwrap(header, this.entryHeaders);
  });

  isFieldHeader(header: string): boolean {
    return this.fieldHeaders.has(foldHeader(header));
  }

  /** A cheap look at the first letter, so that a hundred thousand deal ids need no folding. */
  mayBeFooter(text: string): boolean {
    const first = text.charCodeAt(0);
    if (this.plainInitials[first] === 1) return false;
    return first <= 32 || this.footerInitials.has(text.charAt(0).toLowerCase());
  }

  /** Whether the first text of a row at the foot of a report calls it a total. */
  isTotal(text: string): boolean {
    return this.footers.has(foldFooter(text));
  }

  /** Whether it is a note such as a copyright. */
  isNote(text: string): boolean {
    const folded = foldFooter(text);
    return this.footerBeginnings.some((beginning) => folded.startsWith(beginning));
  }

  /**
   * A header such as "Won time" stands for the first name of a won or lost stage in its language; an
   * export shape, which names none, has that of the first language.
   */
  private learnClosings({ closingHeaders, stageKinds }: Words): void {
    for (const kind of ["won", "lost"] as const) {
      const own = stageKinds[kind][0];
      if (own !== undefined && !this.closingNames.has(kind)) this.closingNames.set(kind, own);
      const name = own ?? this.closingNames.get(kind);
      for (const header of closingHeaders[kind])
        this.closingStages.set(foldHeader(header), name ?? header);
    }
  }

  private learn(words: Words): void {
    for (const role of ROLES) {
      const known = this.wordCounts.get(role) ?? 0;
      const own = words.roles[role] ?? [];
      own.forEach((word, at) => {
        const folded = foldHeader(word);
        if (!this.roleWords.has(folded)) this.roleWords.set(folded, { role, rank: known + at });
      });
      this.wordCounts.set(role, known + own.length);
    }
    this.learnClosings(words);
    fill(this.kinds, words.stageKinds);
    fill(this.statuses, words.statuses);
    fill(this.stagesColumns, words.stagesTable);
    for (const word of words.fieldHeaders) this.fieldHeaders.add(foldHeader(word));
    for (const word of words.entered) this.entered.add(foldText(word));
    for (const word of words.notEntered) this.notEntered.add(foldText(word));
    for (const word of words.footers) {
      const initial = word.charAt(0).toLowerCase();
      this.footerInitials.add(initial);
      for (const letter of [initial, initial.toUpperCase()])
        this.plainInitials[letter.charCodeAt(0)] = 0;
      if (word.endsWith("…")) this.footerBeginnings.push(foldFooter(word.slice(0, -1)));
      else this.footers.add(foldFooter(word));
    }
  }
}

const NO_WORDS: Words = {
  roles: {},
  stageKinds: { won: [], lost: [], parked: [] },
  statuses: { open: [], won: [], lost: [], parked: [] },
  stagesTable: {
    stage: [],
    kind: [],
    probability: [],
    targetDays: [],
    benchmarkLow: [],
    benchmarkHigh: [],
  },
  fieldHeaders: [],
  entered: [],
  notEntered: [],
  closingHeaders: { won: [], lost: [] },
  entryHeaders: [],
  exitHeaders: [],
  footers: [],
};

/** Headers and stage names come again with every formula; what they mean is looked up once. */
const TEXTS_REMEMBERED = 2000;

function remembered<Meaning>(look: (text: string) => Meaning): (text: string) => Meaning {
  const known = new Map<string, Meaning>();
  return (text) => {
    const meaning = known.get(text);
    if (meaning !== undefined || known.has(text)) return meaning as Meaning;
    if (known.size >= TEXTS_REMEMBERED) known.clear();
    const found = look(text);
    known.set(text, found);
    return found;
  };
}

interface Wrapping {
  readonly before: string;
  readonly after: string;
}

const LONGEST_FOOTER = 100;

/** Without punctuation but for ©, and without a count behind it: "Grand Totals (25 records)". */
function foldFooter(text: string): string {
  const beginning = text.trim().slice(0, LONGEST_FOOTER);
  const sign = beginning.startsWith("©") ? "©" : "";
  return sign + foldHeader(beginning.replace(/\(\d[^()]*\)$/, ""));
}

const QUOTES = /^["“”„«»'‘’「」『』]+|["“”„«»'‘’「」『』]+$/gu;

/** The longest first: of two that fit a header it says more of it. */
function toWrappings(patterns: readonly string[]): Wrapping[] {
  const wrappings = patterns.map((pattern): Wrapping => {
    const [before = "", after = ""] = pattern.toLowerCase().split("{stage}");
    return { before, after };
  });
  const length = ({ before, after }: Wrapping) => before.length + after.length;
  return wrappings.sort((a, b) => length(b) - length(a));
}

function unwrap(header: string, wrappings: readonly Wrapping[]): string | undefined {
  const trimmed = header.trim();
  const lower = trimmed.toLowerCase();
  for (const { before, after } of wrappings) {
    if (!lower.startsWith(before) || !lower.endsWith(after)) continue;
    const inner = trimmed.slice(before.length, trimmed.length - after.length).trim();
    const name = inner.replace(QUOTES, "").trim();
    if (name !== "") return name;
  }
  return undefined;
}

function fill<Value extends string>(
  map: Map<string, Value>,
  words: Readonly<Partial<Record<Value, readonly string[]>>>,
): void {
  for (const value of Object.keys(words) as Value[]) {
    for (const word of words[value] ?? []) map.set(foldHeader(word), value);
  }
}
