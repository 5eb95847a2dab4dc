/** Invented deals with a date column a stage, the same for every run. */

export type Row = (string | number)[];

const STAGES = ["Lead", "Qualified", "Meeting", "Offer", "Closing"];
const SOURCES = ["Web", "Referral", "Cold call"];
const FIRST_DAY = 45000;

/** 12 columns as teams keep them, or 5 with only what a conversion needs. */
export function makeRows(count: number, columns: 5 | 12): Row[] {
  const random = sequence(20260701);
  const rows: Row[] = [columns === 12 ? wideHeader() : ["Deal", "Lead", "Offer", "Won", "Lost"]];
  for (let deal = 0; deal < count; deal++) {
    const start = FIRST_DAY + Math.floor(random() * 700) + (deal % 2 === 0 ? 0 : 0.5);
    const stop = Math.floor(random() * (STAGES.length + 1));
    const dates: (number | "")[] = [];
    let date = start;
    for (let stage = 0; stage < STAGES.length; stage++) {
      dates.push(stage === 0 || (stage <= stop && random() < 0.9) ? date : "");
      date += Math.floor(random() * 20);
    }
    const won = stop === STAGES.length ? date : "";
    const lost = won === "" && random() < 0.7 ? date : "";
    if (columns === 5) rows.push([`D-${deal}`, dates[0]!, dates[3]!, won, lost]);
    else {
      const amount = 500 + Math.floor(random() * 90000);
      const source = SOURCES[deal % SOURCES.length]!;
      const owner = `Owner ${deal % 20}`;
      rows.push([`D-${deal}`, owner, amount, source, ...dates, won, lost, `note ${deal}`]);
    }
  }
  return rows;
}

/** The changes of stage of such deals as a CRM logs them, a row a change, 12 columns. */
export function makeHistory(count: number): Row[] {
  const header = wideHeader();
  const history: Row[] = [[...HISTORY_HEADER]];
  for (const deal of makeRows(count, 12).slice(1)) {
    let from = "";
    for (let column = header.indexOf("Lead"); column <= header.indexOf("Lost"); column++) {
      const date = deal[column]!;
      if (date === "") continue;
      const stage = header[column]!;
      history.push([...deal.slice(0, 4), from, stage, date, "EUR", "North", "New", "Ann", ""]);
      from = String(stage);
      if (history.length > count) return history;
    }
  }
  return history;
}

const HISTORY_HEADER = [
  ...["Deal", "Owner", "Amount", "Source", "From stage", "Stage", "Changed"],
  ...["Currency", "Region", "Segment", "Changed by", "Notes"],
];

function wideHeader(): Row {
  return ["Deal", "Owner", "Amount", "Source", ...STAGES, "Won", "Lost", "Notes"];
}

/** Numbers in [0, 1) that look random and never change: Lehmer's generator. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
