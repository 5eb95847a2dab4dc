import { foldHeader, foldText } from "../cells/fold";
import type { Role } from "../reading/roles";
import type { Findings } from "./findings";
import { NOTHING } from "./problem";

/** Columns that nothing reads by itself, though one might think so: without a header or a role, and second ones. */
export function checkHeaders(findings: Findings): void {
  const { source, stageColumns } = findings.pipeline;
  const { headers, meanings, roles, dictionary } = source;
  const isRead = new Set([...Object.values(roles), ...stageColumns.map(({ column }) => column)]);
  const seen = new Set<string>();
  headers.forEach((header, column) => {
    const key = foldText(header);
    if (header === "") {
      if (source.looksOf(column) !== "empty") findings.addColumn("no-header", NOTHING, column);
      return;
    }
    if (seen.has(key)) {
      findings.addColumn("header-twice", NOTHING, column, header);
      return;
    }
    seen.add(key);
    if (isRead.has(column) || meanings[column] === "" || dictionary.isFieldHeader(header)) return;
    if (findings.ownColumns.has(foldHeader(header))) return;
    if (dictionary.exitStage(header) !== undefined) return;
    const role = dictionary.role(header)?.role;
    const taken = role === undefined ? undefined : headerOf(findings, role);
    if (role !== undefined && taken !== undefined)
      findings.addColumn("role-taken", { role, header: taken }, column, header);
    else findings.addColumn("no-role", NOTHING, column, header);
  });
}

function headerOf({ pipeline }: Findings, role: Role): string | undefined {
  const column = pipeline.source.roles[role];
  return column === undefined ? undefined : pipeline.source.headers[column];
}
