import { QUALIFICATION_COLUMNS } from "../../../src/locales/build-words";
import { buildWords } from "../../../src/locales/en/build";
import { TEMPLATES } from "../../../src/templates/templates";
import { columnOf, pipelineColumns } from "../../../src/workbook/build/plan-columns";
import { sampleRows } from "../../../src/workbook/samples/plan-samples";
import { TODAY, processFor } from "../plan-inputs";

type Row = ReturnType<typeof sampleRows>[number];

/** 1900-03-01, 2000-02-29, 2026-11-22, 2099-12-31. */
const DAYS = [61, 36585, TODAY, 73050];
const CASES = [
  ...DAYS.map((today) => ({ id: "seven-step", today })),
  ...TEMPLATES.filter(({ id }) => id !== "seven-step").map(({ id }) => ({ id, today: TODAY })),
];

describe.each(CASES)("sampleRows of $id as of day $today", ({ id, today }) => {
  const process = processFor(id);
  const columns = pipelineColumns(process, buildWords.workbook);
  const open = process.stages.filter(({ kind }) => kind === "open");
  const at = (role: Parameters<typeof columnOf>[1]) => columnOf(columns, role);
  const numberOf = (kind: string) => process.stages.findIndex((stage) => stage.kind === kind);
  const [won, lost] = [at(numberOf("won")), at(numberOf("lost"))];
  const postSale = process.stages.flatMap(({ kind }, stage) =>
    kind === "won" && stage !== numberOf("won") ? [stage] : [],
  );

  /** Furthest open stage with a date: counted here by walking the cells, not by the functions. */
  const furthest = (row: Row) => {
    let stage = -1;
    open.forEach((_, each) => {
      if (row[at(each)] !== null) stage = each;
    });
    return stage;
  };
  const isWon = (row: Row) => row[won] !== null;
  const isLost = (row: Row) => row[lost] !== null;
  const isOpen = (row: Row) => !isWon(row) && !isLost(row);

  const rows = sampleRows(process, columns, buildWords, today);

  it("gives sixty deals with different ids, some open, won and lost", () => {
    expect(rows).toHaveLength(60);
    expect(new Set(rows.map((row) => row[at("deal")])).size).toBe(60);
    // Fourteen, but for a stage that too few reach to leave its share of them there.
    expect([13, 14]).toContain(rows.filter(isOpen).length);
    expect(
      rows.filter(isWon).length + rows.filter(isLost).length + rows.filter(isOpen).length,
    ).toBe(60);
    expect(rows.filter(isWon).length).toBeGreaterThanOrEqual(5);
  });

  it("keeps the conversions inside the benchmark bands, of all deals and of those decided", () => {
    const banded = open.filter(({ benchmark }) => benchmark !== undefined);
    expect(banded).toHaveLength(2);
    for (const stage of banded) {
      const here = open.indexOf(stage);
      const reached = rows.filter((row) => furthest(row) >= here || isWon(row));
      const moved = reached.filter((row) => furthest(row) > here || isWon(row));
      const undecided = reached.filter((row) => furthest(row) === here && isOpen(row));
      for (const rate of [
        moved.length / reached.length,
        moved.length / (reached.length - undecided.length),
      ]) {
        expect(rate).toBeGreaterThanOrEqual(stage.benchmark!.lowRate);
        expect(rate).toBeLessThanOrEqual(stage.benchmark!.highRate);
      }
    }
  });

  it("dates nothing after today but what is planned, and the stages of a deal in order", () => {
    const planned = [at("expectedClose"), at("nextStepDate")];
    for (const row of rows) {
      const dates = columns.flatMap(({ stage }, column) =>
        stage === undefined || row[column] === null ? [] : [row[column] as number],
      );
      const past = [row[at("created")] as number, ...dates];
      expect(Math.max(...past)).toBeLessThanOrEqual(today);
      const inOrder = open.flatMap((_, stage) => row[at(stage)] ?? []);
      const closing = row[won] ?? row[lost];
      const all = [row[at("created")], ...inOrder, ...(closing === null ? [] : [closing])];
      expect(all).toEqual([...all].sort((a, b) => (a as number) - (b as number)));
      for (const column of planned)
        if (row[column] !== null && isOpen(row) && column === planned[0])
          expect(row[column]).toBeGreaterThan(today);
    }
  });

  it("names the stage that each deal stands in, and a reason for each loss", () => {
    for (const row of rows) {
      const stage = row[at("stage")];
      if (isLost(row)) expect(stage).toBe("Lost");
      else if (postSale.some((each) => row[at(each)] !== null))
        expect(stage).toBe(
          process.stages[Math.max(...postSale.filter((each) => row[at(each)] !== null))]!.name,
        );
      else expect(stage).toBe(isWon(row) ? "Won" : open[furthest(row)]!.name);
      const reason = row[at("lostReason")];
      if (isLost(row)) expect(buildWords.lists.lostReason.values).toContain(reason);
      else expect(reason).toBeNull();
    }
  });

  it("has skips, stalled deals, overdue and missing next steps, and won deals followed up", () => {
    const skipped = rows.filter((row) =>
      open.some((_, stage) => stage < furthest(row) && row[at(stage)] === null),
    );
    expect(skipped.length).toBeGreaterThanOrEqual(3);
    const stalled = rows.filter((row) => {
      if (!isOpen(row)) return false;
      const entered = row[at(furthest(row))] as number;
      return today - entered > open[furthest(row)]!.targetDays!;
    });
    expect(stalled).toHaveLength(4);
    const due = rows.filter(isOpen).map((row) => row[at("nextStepDate")]);
    expect(due.filter((date) => date === null)).toHaveLength(2);
    expect(due.filter((date) => date !== null && (date as number) < today)).toHaveLength(3);
    for (const stage of postSale)
      expect(rows.filter((row) => row[at(stage)] !== null).length).toBeGreaterThan(0);
  });

  it("answers no where the reason of the loss says so, and yes to all where the deal was won", () => {
    const denied: Readonly<Record<string, string>> = {
      "Need already met": "needsIt",
      "No means": "canPay",
      "Not the decision maker": "authorised",
      "Does not meet requirements": "meetsRequirements",
      "No decision": "willing",
    };
    for (const row of rows) {
      const answers = QUALIFICATION_COLUMNS.map((column) => row[at(column)]);
      const no = QUALIFICATION_COLUMNS.filter((_, each) => answers[each] === "No");
      for (const answer of answers) expect(["Yes", "No", null]).toContain(answer);
      if (isWon(row)) expect(answers).toEqual(["Yes", "Yes", "Yes", "Yes", "Yes"]);
      if (isLost(row)) {
        const reason = row[at("lostReason")] as string;
        expect([reason, no]).toEqual([reason, reason in denied ? [denied[reason]] : []]);
        if (reason === "No contact possible")
          expect(answers.every((each) => each === null)).toBe(true);
      }
      expect(row[at("fit")]).toBeNull();
    }
  });

  it("asks more the further a deal comes, and finds a doubt here and there", () => {
    const asked = (row: Row) =>
      QUALIFICATION_COLUMNS.filter((column) => row[at(column)] !== null).length;
    const openRows = rows.filter(isOpen).sort((a, b) => furthest(a) - furthest(b));
    const counts = openRows.map(asked);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(0)).toBeLessThan(5);
    expect(counts.at(-1)).toBe(5);
    const doubts = openRows.filter((row) =>
      QUALIFICATION_COLUMNS.some((column) => row[at(column)] === "No"),
    );
    expect(doubts.length).toBeLessThan(openRows.length / 2);
  });

  it("lets won deals fit the profile better than those that were no prospects", () => {
    const share = (of: readonly Row[], answer: string) =>
      of.filter((row) => row[at("fitsProfile")] === answer).length / of.length;
    const qualifying = buildWords.lists.lostReason.values.slice(0, 5);
    const unqualified = rows.filter((row) => qualifying.includes(row[at("lostReason")] as string));
    expect(unqualified.length).toBeGreaterThan(3);
    expect(share(rows.filter(isWon), "No")).toBe(0);
    expect(share(rows.filter(isWon), "Yes")).toBeGreaterThan(share(unqualified, "Yes"));
    expect(share(unqualified, "No")).toBeGreaterThan(0);
  });

  it("sells to existing customers by farmers, and follows referrals up by hunters", () => {
    for (const row of rows) {
      const isReferral = String(row[at("source")]).endsWith("referral");
      const sold = row[at("role")] === "Farmer" ? "Existing customer" : isReferral && "Referral";
      expect(row[at("motion")]).toBe(sold || "New customer");
    }
  });

  it("lets sellers give up as often as the article says, and follow the won deals up", () => {
    const lostAfter = (count: number) =>
      rows.filter((row) => isLost(row) && row[at("followUps")] === count).length;
    const losses = rows.filter(isLost).length;
    [0.44, 0.22, 0.14, 0.12].forEach((share, after) =>
      expect(Math.abs(lostAfter(after + 1) - share * losses)).toBeLessThanOrEqual(1),
    );
    const wonRows = rows.filter(isWon);
    const often = wonRows.filter((row) => (row[at("followUps")] as number) >= 5);
    expect(often.length).toBeGreaterThan(wonRows.length / 2);
  });

  it("takes every word of a dropdown from its list", () => {
    for (const id of ["owner", "role", "source", "currency", "motion"] as const)
      for (const row of rows) expect(buildWords.lists[id].values).toContain(row[at(id)]);
  });
});
