import type { RequirementSets } from "../api/requirement-sets";

/** A requirement set a member belongs to, as "ExcelApi 1.4". */
export type MemberSet = `${string} ${number}.${number}`;

/** An object of the API: what it is and what it stands for. */
export interface ApiObject {
  readonly type: ObjectType;
  readonly target: unknown;
}

export interface PropertyMember {
  set: MemberSet;
  read: (target: never, host: ObjectHost) => unknown;
  write?: (target: never, value: unknown, host: ObjectHost) => void;
}

export interface NavigationMember {
  set: MemberSet;
  /** null for a null object */
  open: (target: never, host: ObjectHost) => ApiObject | null;
}

export interface MethodMember {
  set: MemberSet;
  /** formulas must be calculated before it runs */
  readsCells?: boolean;
  /** gives an ApiObject, a plain value, or null for a null object */
  call: (target: never, args: readonly unknown[], host: ObjectHost) => unknown;
}

/**
 * One class of the API as an allow-list: only what stands here exists, everything else is answered
 * with ApiNotFound. Names are the wire's (first letter upper case) and are matched in any case.
 */
export interface ObjectType {
  name: string;
  /** what instantiating must tell the client, such as the id */
  identity?: (target: never, host: ObjectHost) => Record<string, unknown>;
  properties?: Record<string, PropertyMember>;
  navigation?: Record<string, NavigationMember>;
  methods?: Record<string, MethodMember>;
  /** collections: their children */
  items?: (target: never, host: ObjectHost) => ApiObject[];
  /** collections: the child with a name or id; throws ItemNotFound */
  item?: (target: never, key: unknown, host: ObjectHost) => ApiObject;
}

/** What objects need of the request they run in. */
export interface ObjectHost {
  readonly sets: RequirementSets;
  /** the id under which the client may ask for this object again */
  keep(object: ApiObject): string;
  keptId(object: ApiObject): string | undefined;
  release(id: string): void;
}

export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}
