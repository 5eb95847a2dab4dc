/** Why nothing was written in a row: what it was planned by is another now, or a formula stands there. */
export type NotWritten =
  { readonly state: "changed" } | { readonly state: "formula"; readonly address: string };
