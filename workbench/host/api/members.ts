import { apiNotFound } from "./api-error";
import type {
  MemberSet,
  MethodMember,
  NavigationMember,
  ObjectType,
  PropertyMember,
} from "../objects/object-type";
import type { RequirementSets } from "./requirement-sets";
import { supports } from "./requirement-sets";

interface MemberKinds {
  properties: PropertyMember;
  navigation: NavigationMember;
  methods: MethodMember;
}

/** Whether a member exists for a host of these levels. */
export function isOffered(set: MemberSet, sets: RequirementSets): boolean {
  const [name = "", version = ""] = set.split(" ");
  return supports(sets, name, version);
}

/** The member of that name, in any case, if the host's level has it. */
export function tryMember<K extends keyof MemberKinds>(
  type: ObjectType,
  kind: K,
  name: string,
  sets: RequirementSets,
): [string, MemberKinds[K]] | undefined {
  const wanted = name.toLowerCase();
  const members = (type[kind] ?? {}) as Record<string, MemberKinds[K]>;
  const found = Object.entries(members).find(([each]) => each.toLowerCase() === wanted);
  return found && isOffered(found[1].set, sets) ? found : undefined;
}

/** As `tryMember`; what is not on the allow-list or above the level is ApiNotFound. */
export function findMember<K extends keyof MemberKinds>(
  type: ObjectType,
  kind: K,
  name: string,
  sets: RequirementSets,
): MemberKinds[K] {
  const found = tryMember(type, kind, name, sets);
  if (!found) throw apiNotFound(`${type.name}.${name}`);
  return found[1];
}
