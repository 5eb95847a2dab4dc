import { ApiError, apiNotFound } from "./api-error";
import { identityRecord, loadRecord } from "./load-record";
import { findMember } from "./members";
import type { ApiObject } from "../objects/object-type";
import { isApiObject } from "../objects/object-type";
import type { RichApi, RichApiOptions } from "./rich-api";

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select?: string[]; Expand?: string[]; Skip?: number; Top?: number };
}

const PathType = { root: 1, service: 2, method: 3, property: 4, indexer: 5, kept: 6, none: 7 };
export const ActionType = { instantiate: 1, load: 2, method: 3, set: 4, trace: 5 };

/** One batch: object paths are resolved at most once, so that an `add` never runs twice. */
export class BatchRun {
  private readonly resolved = new Map<number, ApiObject | null>();

  constructor(
    private readonly paths: Record<string, ObjectPath>,
    private readonly api: RichApi,
    private readonly options: RichApiOptions,
  ) {}

  async execute(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && identityRecord(object, this.api);
      case ActionType.load:
        await this.options.beforeRead();
        return object && loadRecord(object, action.QueryInfo ?? {}, this.api);
      case ActionType.method:
        return this.callMethod(object, action);
      case ActionType.set:
        return this.setProperty(object, action);
      default:
        throw new ApiError("NotImplemented", `Action type ${action.ActionType}`);
    }
  }

  private async callMethod(object: ApiObject | null, action: Action): Promise<unknown> {
    const args = await this.argumentsOf(action.ArgumentInfo);
    if (object === null) return null;
    const name = action.Name.toLowerCase();
    if (name === "_keepreference") return (this.api.keep(object), null);
    if (name === "_removereference") return (this.api.release(String(args[0])), null);
    const value = await this.invoke(object, action.Name, args);
    return isApiObject(value) ? {} : (value ?? null);
  }

  private async setProperty(object: ApiObject | null, action: Action): Promise<null> {
    if (object === null) throw new ApiError("ItemNotFound", "The object does not exist.");
    const member = findMember(object.type, "properties", action.Name, this.api.sets);
    if (!member.write)
      throw new ApiError("AccessDenied", `${object.type.name}.${action.Name} is read-only.`);
    const [value] = await this.argumentsOf(action.ArgumentInfo);
    member.write(object.target as never, value, this.api);
    return null;
  }

  private async invoke(
    object: ApiObject,
    name: string,
    args: readonly unknown[],
  ): Promise<unknown> {
    const method = findMember(object.type, "methods", name, this.api.sets);
    if (method.readsCells) await this.options.beforeRead();
    return method.call(object.target as never, args, this.api);
  }

  private async resolve(id: number): Promise<ApiObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new ApiError("InvalidObjectPath", `There is no object path ${id}.`);
    const object = await this.open(path);
    this.resolved.set(id, object);
    return object;
  }

  private async open(path: ObjectPath): Promise<ApiObject | null> {
    if (path.ObjectPathType === PathType.root) return this.options.root;
    if (path.ObjectPathType === PathType.none) return null;
    if (path.ObjectPathType === PathType.kept) return this.api.keptObject(path.Name);
    if (path.ObjectPathType === PathType.service) {
      const service = this.options.service(path.Name);
      if (!service) throw apiNotFound(path.Name);
      return service;
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    const args = await this.argumentsOf(path.ArgumentInfo);
    // What is reached through a null object is null too.
    if (parent === null) return null;
    return this.openFrom(parent, path, args);
  }

  private async openFrom(
    parent: ApiObject,
    path: ObjectPath,
    args: unknown[],
  ): Promise<ApiObject | null> {
    if (path.ObjectPathType === PathType.property)
      return findMember(parent.type, "navigation", path.Name, this.api.sets).open(
        parent.target as never,
        this.api,
      );
    if (path.ObjectPathType === PathType.indexer) {
      if (!parent.type.item) throw apiNotFound(`${parent.type.name}[]`);
      return parent.type.item(parent.target as never, args[0], this.api);
    }
    const value = await this.invoke(parent, path.Name, args);
    if (value === null || isApiObject(value)) return value;
    throw new ApiError("GeneralException", `${path.Name} does not give an object.`);
  }

  private async argumentsOf(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const references = info?.ReferencedObjectPathIds ?? [];
    const values: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries())
      values.push(await this.argument(value, references[index]));
    return values;
  }

  private async argument(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (isRecord(value)) return this.record(value);
    if (!Array.isArray(reference) || !Array.isArray(value)) return value;
    const values: unknown[] = [];
    for (const [index, each] of value.entries())
      values.push(await this.argument(each, reference[index]));
    return values;
  }

  /** Inside a plain record an object is a record of its own, which names its path. */
  private async record(value: Record<string, unknown>): Promise<unknown> {
    const path = value["_ObjectPathId"];
    if (typeof path === "number") return this.resolve(path);
    const entries: Array<[string, unknown]> = [];
    for (const [key, each] of Object.entries(value))
      entries.push([key, isRecord(each) ? await this.record(each) : each]);
    return Object.fromEntries(entries);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
