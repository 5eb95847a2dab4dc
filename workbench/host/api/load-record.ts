import { apiNotFound } from "./api-error";
import { isOffered, tryMember } from "./members";
import type { ApiObject, ObjectHost } from "../objects/object-type";

export interface LoadQuery {
  Select?: string[];
  Expand?: string[];
  Skip?: number;
  Top?: number;
}

/** What the client must know to address an object again. */
export function identityRecord(object: ApiObject, host: ObjectHost): Record<string, unknown> {
  const kept = host.keptId(object);
  const own = object.type.identity?.(object.target as never, host) ?? {};
  return kept === undefined ? own : { ...own, _ReferenceId: kept };
}

type LoadResult = Record<string, unknown>;

/**
 * The answer to a `load`. It holds what was asked for and nothing else, because the client reports
 * a forgotten `load` (PropertyNotLoaded) by what is missing.
 */
export function loadRecord(object: ApiObject, query: LoadQuery, host: ObjectHost): LoadResult {
  const names = [...(query.Select ?? []), ...(query.Expand ?? [])].flatMap((each) =>
    each.split(",").map((name) => name.trim().replaceAll(".", "/")),
  );
  const asked = names.length === 0 ? ["*"] : names;
  if (!object.type.items) return propertiesOf(object, asked, host);
  const isOwn = (name: string): boolean =>
    tryMember(object.type, "properties", name, host.sets) !== undefined;
  const own = asked.filter(isOwn);
  const record = own.length > 0 ? propertiesOf(object, own, host) : {};
  const forChildren = asked.filter((name) => !isOwn(name));
  if (forChildren.length === 0) return record;
  const first = query.Skip ?? 0;
  const children = object.type
    .items(object.target as never, host)
    .slice(first, query.Top === undefined ? undefined : first + query.Top);
  record["_Items"] = children.map((child) => ({
    ...identityRecord(child, host),
    ...propertiesOf(child, forChildren, host),
  }));
  return record;
}

function propertiesOf(object: ApiObject, names: readonly string[], host: ObjectHost): LoadResult {
  const record: LoadResult = {};
  const nested = new Map<string, string[]>();
  for (const name of names) {
    if (name === "*" || name === "$all") Object.assign(record, everyProperty(object, host));
    else if (name.includes("/")) {
      const [head = "", ...rest] = name.split("/");
      nested.set(head, [...(nested.get(head) ?? []), rest.join("/")]);
    } else addProperty(object, name, record, nested, host);
  }
  for (const [name, inner] of nested) {
    const [wireName, member] = required(object, name, host);
    const child = member.open(object.target as never, host);
    record[wireName] = child && loadRecord(child, { Select: inner }, host);
  }
  return record;
}

function addProperty(
  object: ApiObject,
  name: string,
  record: LoadResult,
  nested: Map<string, string[]>,
  host: ObjectHost,
): void {
  const property = tryMember(object.type, "properties", name, host.sets);
  if (property) record[property[0]] = property[1].read(object.target as never, host);
  else nested.set(name, nested.get(name) ?? ["*"]);
}

function required(
  object: ApiObject,
  name: string,
  host: ObjectHost,
): NonNullable<ReturnType<typeof tryMember<"navigation">>> {
  const found = tryMember(object.type, "navigation", name, host.sets);
  if (!found) throw apiNotFound(`${object.type.name}.${name}`);
  return found;
}

function everyProperty(object: ApiObject, host: ObjectHost): LoadResult {
  const record: LoadResult = {};
  for (const [name, member] of Object.entries(object.type.properties ?? {}))
    if (isOffered(member.set, host.sets)) record[name] = member.read(object.target as never, host);
  return record;
}
