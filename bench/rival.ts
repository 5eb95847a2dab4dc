import { op, table, type ColumnTable } from "arquero";
import type { Row } from "./rows";

/**
 * The same figures by arquero, a general library for tables, from the same rows: what it costs to
 * hand them over as columns is its own, as reading a range is ours.
 */
export const RIVALS: Readonly<Record<string, (rows: Row[]) => unknown>> = {
  CONVERSION: (rows) =>
    dated(rows)
      .rollup({ rate: (d: Dated) => op.mean(d.won) })
      .get("rate"),
  WINRATE: (rows) =>
    dated(rows)
      .rollup({ rate: (d: Dated) => op.sum(d.won) / (op.sum(d.won) + op.sum(d.lost)) })
      .get("rate"),
  CYCLETIME: (rows) =>
    dated(rows)
      .filter((d: Dated) => d.won === 1)
      .derive({ days: (d: Dated) => op.floor(d.end) - op.floor(d.start) })
      .rollup({ median: (d: Dated & { days: number }) => op.median(d.days) })
      .get("median"),
  FUNNEL: (rows) =>
    dated(rows)
      .groupby("furthest")
      .rollup({
        deals: op.count(),
        won: (d: Dated) => op.sum(d.won),
        lost: (d: Dated) => op.sum(d.lost),
      })
      .orderby("furthest")
      .objects(),
  DEALCOUNT: (rows) =>
    dated(rows)
      .filter((d: Dated) => d.furthest >= 1 || d.won === 1)
      .count()
      .get("count"),
};

interface Dated {
  start: number;
  end: number;
  won: number;
  lost: number;
  furthest: number;
}

function dated(rows: Row[]): ColumnTable {
  const header = rows[0]!;
  const won = header.indexOf("Won");
  const lost = header.indexOf("Lost");
  const first = header.indexOf("Lead");
  const body = rows.slice(1);
  const isDate = (cell: unknown) => (typeof cell === "number" ? 1 : 0);
  const furthest = (row: Row) => {
    let stage = won - 1;
    while (stage > first && row[stage] === "") stage--;
    return stage - first;
  };
  return table({
    start: body.map((row) => row[first] as number),
    end: body.map((row) => (row[won] === "" ? NaN : (row[won] as number))),
    won: body.map((row) => isDate(row[won])),
    lost: body.map((row) => isDate(row[lost])),
    furthest: body.map(furthest),
  });
}
