import type {
  ApiObject,
  MemberSet,
  MethodMember,
  NavigationMember,
  ObjectHost,
  ObjectType,
  PropertyMember,
} from "./object-type";

/**
 * Typed builders for one class's allow-list. The wire brings `unknown`; inside a class its own
 * target type is certain, because only `make` pairs a target with the type.
 */
export function membersOf<T>() {
  return {
    property: (
      set: MemberSet,
      read: (target: T, host: ObjectHost) => unknown,
      write?: (target: T, value: unknown, host: ObjectHost) => void,
    ): PropertyMember => (write ? { set, read, write } : { set, read }),
    navigation: (
      set: MemberSet,
      open: (target: T, host: ObjectHost) => ApiObject | null,
    ): NavigationMember => ({ set, open }),
    method: (
      set: MemberSet,
      call: (target: T, args: readonly unknown[], host: ObjectHost) => unknown,
    ): MethodMember => ({ set, call }),
    /** a method whose answer depends on what formulas have calculated */
    reading: (
      set: MemberSet,
      call: (target: T, args: readonly unknown[], host: ObjectHost) => unknown,
    ): MethodMember => ({ set, call, readsCells: true }),
    type: (
      type: Omit<ObjectType, "items" | "item" | "identity"> & {
        identity?: (target: T, host: ObjectHost) => Record<string, unknown>;
        items?: (target: T, host: ObjectHost) => ApiObject[];
        item?: (target: T, key: unknown, host: ObjectHost) => ApiObject;
      },
    ): ObjectType => type as ObjectType,
  };
}
