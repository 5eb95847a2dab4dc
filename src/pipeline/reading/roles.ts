/** What a column can mean. Every other column is an attribute. */
export const ROLES = [
  "deal",
  "name",
  "account",
  "contact",
  "owner",
  "sellerRole",
  "source",
  "amount",
  "currency",
  "probability",
  "status",
  "stage",
  "fromStage",
  "changed",
  "left",
  "created",
  "closed",
  "expectedClose",
  "lostReason",
  "lastActivity",
  "nextStep",
  "nextStepDate",
  "followUps",
  "pipeline",
] as const;

export type Role = (typeof ROLES)[number];

/** Column numbers by role; a role without a column is absent. */
export type RoleColumns = Partial<Record<Role, number>>;

const TEXT_ROLES: ReadonlySet<Role> = new Set<Role>([
  "name",
  "account",
  "contact",
  "owner",
  "sellerRole",
  "source",
  "currency",
  "status",
  "stage",
  "fromStage",
  "lostReason",
  "nextStep",
  "pipeline",
]);

/** Roles whose cells are text: there a number 0 is a blank, and a column of dates is something else. */
export function isTextRole(role: Role): boolean {
  return TEXT_ROLES.has(role);
}

const DATE_ROLES: ReadonlySet<Role> = new Set<Role>([
  "changed",
  "left",
  "created",
  "closed",
  "expectedClose",
  "lastActivity",
  "nextStepDate",
]);

export function isDateRole(role: Role): boolean {
  return DATE_ROLES.has(role);
}
