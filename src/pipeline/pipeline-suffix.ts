/** A stage name and the pipeline in parentheses behind it, as HubSpot writes them: "Proposal (Sales Pipeline)". */
export function splitPipeline(name: string): { stage: string; pipeline: string | undefined } {
  const text = name.trim();
  const open = text.lastIndexOf("(");
  if (!text.endsWith(")") || open <= 0) return { stage: text, pipeline: undefined };
  return { stage: text.slice(0, open).trim(), pipeline: text.slice(open + 1, -1).trim() };
}
