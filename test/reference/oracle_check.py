"""Ranges with planted faults, and the list that CHECK must give: written from docs/metrics.md, "Checks".

Nothing is looked for here. Each range begins without a fault; what is spoilt is written down when it is spoilt, with
the sentence's consequence, one fault a deal. So the list is known before anybody reads the rows.
`python3 test/reference/oracle_check.py` rewrites oracle-check-cases.json from a fixed seed; oracle-check.test.ts reads
that file only.
"""

import json
import os
import random
from collections import Counter
from datetime import date, timedelta

SEED = 20260704

# (sentence of metrics.md, its readings, the one written down here)
AMBIGUITIES = [
    ("error cell", "an error in Amount or Probability is a blank there too, or an error only", "an error only"),
    ("no next step", "stands at the text or at the date", "at the first of the two columns that there are"),
    ("loss stage unknown, no stage known", "stands where", "at the Stage column, else at no column"),
    ("no start", "stands where", "at Created, else at the first stage"),
    ("closed without a date", "stands where", "at the Won or Lost column, in a snapshot at Closed"),
    ("won and lost", "stands at which of the two", "at the date that stands"),
    ("dated later than asOf", "a later change of a history stands at its date, or at no column", "at its date"),
    (
        "at least a tenth of the ids repeat, and a change date: a history",
        "a list whose rows of one id were created on different days is a history by those, or has a double",
        "not asked: below a tenth it is a double",
    ),
]

BASE = (date(2026, 1, 5) - date(1899, 12, 30)).days
END = BASE + 150
OWNERS = ["Ann", "Bob", "Zoë"]


class Error:
    def __init__(self, code):
        self.code = code


def iso(serial, offset):
    return f"{date(1899, 12, 30) + timedelta(days=serial)}T00:00:00{offset}"


class Sheet:
    """A range under construction; rows are dictionaries by column, so that they may still move."""

    def __init__(self, rng, layout):
        self.rng = rng
        self.layout = layout
        self.open = rng.choice([["Lead", "Qualified", "Proposal"], ["Inquiry", "Visit", "Demo", "Offer"]])
        self.post = ["Onboarding"] if layout != "snapshot" and rng.random() < 0.3 else []
        self.style = rng.choice(["{}", "{}", "Entered {}", 'Date entered "{}"']) if layout == "dates" else "{}"
        self.exits = self.style.startswith("Date") and rng.random() < 0.8
        self.status = layout == "snapshot" or rng.random() < 0.4
        self.stage = layout != "dates" or rng.random() < 0.4
        self.created = layout == "snapshot" or rng.random() < 0.7
        self.next = rng.choice([[], ["Next step"], ["Next step date"], ["Next step", "Next step date"]])
        self.probability = rng.random() < 0.6
        self.currency = rng.random() < 0.6
        self.left = layout == "history" and rng.random() < 0.5
        self.from_stage = layout == "history" and rng.random() < 0.4
        self.as_of = END if rng.random() < 0.4 else None
        self.criterion = rng.choice(OWNERS) if rng.random() < 0.15 else None
        self.titles = rng.choice([0, 0, 0, 1, 3])
        self.unlisted_stage = None
        self.rows, self.expected, self.extra = [], [], []
        self.deals = [self.deal(n) for n in range(rng.randint(9, 16))]
        for deal in self.deals:
            self.rows += self.lines(deal)
        self.free = list(self.deals)
        self.columns = self.named_columns()

    # -- deals without a fault

    def deal(self, n):
        rng = self.rng
        # The first few are one of each, so that every fault finds a deal.
        outcome = ["won", "lost", "open"][n % 3]
        depth = len(self.open) if outcome == "won" else rng.randint(1, len(self.open))
        when = BASE + 4 + rng.randint(0, 60)
        created, entries = when, {}
        for stage in self.open[:depth]:
            when += rng.randint(2, 6)
            entries[stage] = when
        closing = None
        if outcome != "open":
            closing = when + rng.randint(2, 9)
            entries["Won" if outcome == "won" else "Lost"] = closing
        if outcome == "won" and self.post and rng.random() < 0.6:
            entries["Onboarding"] = closing + 3
        return {"id": f"D-{n + 1}", "owner": rng.choice(OWNERS), "outcome": outcome, "created": created}  | {
            "entries": entries, "closing": closing, "amount": rng.randint(1, 90) * 100, "rows": []}

    def facts(self, deal):
        row = {"Deal": deal["id"], "Owner": deal["owner"], "Amount": deal["amount"], "Currency": "EUR"}
        row |= {"Probability": self.rng.choice([0.2, 0.5, 0.9]), "Created": deal["created"]}
        row |= {"Next step": "Call", "Next step date": END + self.rng.randint(1, 20)}
        return row | {"Status": {"won": "Won", "lost": "Lost", "open": "Open"}[deal["outcome"]]}

    def lines(self, deal):
        """The rows of a deal: one, or in a history one a change."""
        facts, entries = self.facts(deal), deal["entries"]
        present = list(entries)[-1]
        if self.layout == "dates":
            row = facts | {self.style.format(s): d for s, d in entries.items()} | {"Stage": present}
            for stage, following in zip(entries, list(entries.values())[1:]):
                row[f'Date exited "{stage}"'] = following
            deal["rows"] = [row]
        elif self.layout == "snapshot":
            here = [s for s in entries if s in self.open][-1] if deal["outcome"] == "lost" else present
            deal["rows"] = [facts | {"Stage": here, "Closed": deal["closing"]}]
        else:
            before, rows = None, []
            names = list(entries)
            for stage, following in zip(names, names[1:] + [None]):
                row = facts | {"Stage": stage, "Changed": entries[stage], "From Stage": before}
                rows.append(row | {"Left": entries.get(following)})
                before = stage
            deal["rows"] = rows
        return deal["rows"]

    def named_columns(self):
        columns = ["Deal", "Owner", "Amount"]
        columns += ["Currency"] if self.currency else []
        columns += ["Probability"] if self.probability else []
        columns += ["From Stage"] if self.from_stage else []
        columns += ["Stage"] if self.stage else []
        columns += ["Changed"] if self.layout == "history" else []
        columns += ["Left"] if self.left else []
        columns += ["Created"] if self.created else []
        if self.layout == "dates":
            columns += [self.style.format(s) for s in [*self.open, "Won", *self.post, "Lost"]]
            columns += [f'Date exited "{s}"' for s in self.open] if self.exits else []
        columns += ["Closed"] if self.layout == "snapshot" else []
        columns += ["Status"] if self.status else []
        return columns + self.next

    # -- what faults need

    def take(self, *outcomes, test=lambda deal: True):
        """A deal that no fault has touched yet, or None."""
        found = [d for d in self.free if (not outcomes or d["outcome"] in outcomes) and test(d)]
        if not found:
            return None
        deal = self.rng.choice(found)
        self.free.remove(deal)
        return deal

    def expect(self, kind, row, column, whatever=False):
        """@param row a row, or None for the header row; whatever: listed whatever deals are chosen"""
        self.expected.append((kind, row, column, whatever or row is None))

    def has(self, kind):
        return any(each[0] == kind for each in self.expected)

    def column_of(self, stage):
        return self.style.format(stage)

    def grid(self):
        header = [c.rstrip("\0") for c in self.columns]
        width = len(header)
        lines = [[f"Report {n}"] + [None] * (width - 1) for n in range(self.titles)] + [header]
        for row in self.rows:
            cells = row if isinstance(row, list) else [row.get(c) for c in self.columns]
            lines.append(cells + [None] * (width - len(cells)))
        return lines

    def stages(self):
        names = list(self.open)
        if self.unlisted_stage:
            names.insert(1, self.unlisted_stage)
        rows = [[n, "open"] for n in names] + [["Won", "won"]] + [[n, "won"] for n in self.post] + [["Lost", "lost"]]
        return [["Stage", "Kind"]] + rows

    def options(self):
        given = ["@asOf", self.as_of] if self.as_of else []
        return given + (["Owner", self.criterion] if self.criterion else [])

    def list(self):
        """[kind, row, deal, column], rows from 1."""
        found = []
        for kind, row, column, whatever in self.expected:
            cells = {} if row is None or isinstance(row, list) else row
            if not whatever and self.criterion and cells["Owner"] != self.criterion:
                continue
            number = self.titles + (1 if row is None else 2 + next(n for n, r in enumerate(self.rows) if r is row))
            found.append([kind, number, cells.get("Deal") or "", column.rstrip("\0")])
        return sorted(found)


# ---------------------------------------------------------------- the faults
#
# Each takes a sheet, spoils it and writes down what is expected; it gives False where the sheet has no place for it.


def blank_cell(kind, column, *outcomes):
    def plant(sheet):
        if column not in sheet.columns or (deal := one_row(sheet, *outcomes)) is None:
            return False
        deal["rows"][0][column] = sheet.rng.choice([None, ""])
        sheet.expect(kind, deal["rows"][0], column)

    return plant


def one_row(sheet, *outcomes, test=lambda deal: True):
    """A blank has no cell of its own in a history, unless its deal has one row only."""
    return sheet.take(*outcomes, test=lambda deal: len(deal["rows"]) == 1 and test(deal))


def bad_cell(kind, column, values, *outcomes):
    """In a history the last filled cell of a deal counts."""

    def plant(sheet):
        if column not in sheet.columns or (deal := sheet.take(*outcomes)) is None:
            return False
        row = deal["rows"][-1]
        row[column] = sheet.rng.choice(values)
        sheet.expect(kind, row, column)

    return plant


def no_deal_id(sheet):
    if (deal := sheet.take()) is None:
        return False
    row = deal["rows"][0]
    if sheet.layout == "history":
        row = dict(row)
        sheet.rows.insert(sheet.rng.randint(0, len(sheet.rows)), row)
    row["Deal"] = None
    sheet.expect("no-deal-id", row, "Deal", whatever=sheet.layout == "history")


def duplicate_id(sheet):
    if sheet.layout == "history" or len(sheet.deals) < 12 or sheet.has("duplicate-id"):
        return False
    first = sheet.deals[0]
    if first not in sheet.free or (deal := sheet.take(test=lambda d: d is not first)) is None:
        return False
    sheet.free.remove(first)
    deal["rows"][0]["Deal"] = first["id"]
    sheet.expect("duplicate-id", deal["rows"][0], "Deal")


def extra_row(sheet, deal):
    """Another change of a deal, on the day of its first: if it is left out the deal is as it was."""
    row = dict(deal["rows"][0])
    sheet.rows.insert(sheet.rng.randint(0, len(sheet.rows)), row)
    return row


def unknown_stage(sheet):
    if "Stage" not in sheet.columns or (deal := sheet.take()) is None:
        return False
    row = extra_row(sheet, deal) if sheet.layout == "history" else deal["rows"][0]
    row["Stage"] = sheet.rng.choice(["Siesta", "Zebra", sheet.open[0] + "x", 12])
    sheet.expect("unknown-stage", row, "Stage", whatever=sheet.layout != "dates")


def stage_date(kind, values):
    """A cell of a stage's date: the row is left out."""

    def plant(sheet):
        if sheet.layout == "snapshot" or (deal := sheet.take()) is None:
            return False
        if sheet.layout == "history":
            row, column = extra_row(sheet, deal), "Changed"
        else:
            # In a column with few dates it would be most of them, and the column none of dates.
            stages = [s for s in deal["entries"] if s != "Onboarding"]
            row, column = deal["rows"][0], sheet.column_of(sheet.rng.choice(stages))
        row[column] = sheet.rng.choice(values)
        sheet.expect(kind, row, column, whatever=True)

    return plant


def other_date(kind, values):
    """A cell of another date counts as blank."""

    def plant(sheet):
        columns = [c for c in ("Created", "Left", "Next step date") if c in sheet.columns]
        if not columns or (deal := sheet.take()) is None:
            return False
        # A deal needs its start and its next step from elsewhere.
        column = sheet.rng.choice(columns)
        if column == "Created" and sheet.layout == "snapshot" or column == "Next step date" and len(sheet.next) < 2:
            return False
        row = deal["rows"][-1]
        row[column] = sheet.rng.choice(values)
        sheet.expect(kind, row, column, whatever=True)

    return plant


def error_cell(sheet):
    """Listed whatever deals are chosen: it may be why its deal is not."""
    columns = [c for c in ("Owner", "Amount", "Currency", "Probability") if c in sheet.columns]
    if (deal := one_row(sheet)) is None:
        return False
    row, column = deal["rows"][0], sheet.rng.choice(columns)
    row[column] = Error(sheet.rng.choice(["#N/A", "#REF!", "#VALUE!"]))
    sheet.expect("error-cell", row, column, whatever=True)


def error_stage(sheet):
    if sheet.layout != "snapshot" or (deal := sheet.take()) is None:
        return False
    deal["rows"][0]["Stage"] = Error("#NAME?")
    sheet.expect("error-cell", deal["rows"][0], "Stage", whatever=True)


def dates_only(*outcomes, having=(), without=(), test=lambda deal: True):
    """For faults of the layout stage dates, in ranges that have or lack some columns."""

    def wrap(spoil):
        def plant(sheet):
            has_all = all(getattr(sheet, trait) for trait in having)
            if sheet.layout != "dates" or not has_all or any(getattr(sheet, trait) for trait in without):
                return False
            if (deal := sheet.take(*outcomes, test=test)) is None:
                return False
            spoil(sheet, deal, deal["rows"][0])

        return plant

    return wrap


def deep(count):
    """Has been in so many open stages."""
    return lambda deal: len([s for s in deal["entries"] if s not in ("Won", "Lost", "Onboarding")]) >= count


@dates_only(without=["exits"], test=deep(2))
def out_of_order(sheet, deal, row):
    first, second = sheet.open[:2]
    row[sheet.column_of(second)] = deal["entries"][first] - 1
    row["Created"] = deal["entries"][first] - 2
    sheet.expect("out-of-order", row, sheet.column_of(second))


def stage_skipped(sheet):
    if sheet.layout == "snapshot" or (deal := sheet.take(test=deep(3))) is None:
        return False
    stage = sheet.open[1]
    if sheet.layout == "dates":
        row = deal["rows"][0]
        row[sheet.column_of(stage)] = None
        row[f'Date exited "{stage}"'] = None
        sheet.expect("stage-skipped", row, sheet.column_of(stage))
        return
    row = next(r for r in deal["rows"] if r["Stage"] == stage)
    following = deal["rows"][deal["rows"].index(row) + 1]
    following["From Stage"] = sheet.open[0]
    deal["rows"][0]["Left"] = following["Changed"]
    sheet.rows = [r for r in sheet.rows if r is not row]
    sheet.expect("stage-skipped", deal["rows"][-1], "Stage")


def stage_never_entered(sheet):
    """In no row of a history, in no cell of a column of dates: once, not in every row."""
    if sheet.layout == "snapshot" or sheet.criterion or len(sheet.free) < len(sheet.deals) or sheet.expected:
        return False
    stage = sheet.open[1]
    if not any(deep(3)(d) for d in sheet.deals):
        return False
    for deal in sheet.deals:
        if sheet.layout == "dates":
            row = deal["rows"][0]
            row[sheet.column_of(stage)] = row[f'Date exited "{stage}"'] = None
            if row["Stage"] == stage:
                row["Stage"] = sheet.open[0]
            continue
        kept = [r for r in deal["rows"] if r["Stage"] != stage]
        for before, row in zip([{"Stage": None}] + kept, kept):
            row["From Stage"] = before["Stage"]
        for row, after in zip(kept, kept[1:] + [{"Changed": None}]):
            row["Left"] = after["Changed"]
        sheet.rows = [r for r in sheet.rows if r["Deal"] != deal["id"] or any(r is k for k in kept)]
        deal["rows"] = kept
    sheet.free = []
    sheet.expect("stage-never-entered", None, sheet.column_of(stage) if sheet.layout == "dates" else "Stage")


def stage_without_column(sheet):
    if sheet.layout != "dates" or sheet.unlisted_stage:
        return False
    sheet.unlisted_stage = "Pilot"
    sheet.expect("stage-without-column", None, "Stage" if sheet.stage else "")


@dates_only("won", "lost", without=["exits"])
def after_closing(sheet, deal, row):
    stage = [s for s in deal["entries"] if s in sheet.open][-1]
    row[sheet.column_of(stage)] = deal["closing"] + 2
    sheet.expect("after-closing", row, sheet.column_of(stage))


def no_start(sheet):
    if sheet.layout == "history" or (deal := sheet.take("open")) is None:
        return False
    row = deal["rows"][0]
    row["Created"] = None
    if sheet.layout == "dates":
        for stage in deal["entries"]:
            row[sheet.column_of(stage)] = sheet.rng.choice(["x", True, "yes"])
            row[f'Date exited "{stage}"'] = None
    sheet.expect("no-start", row, "Created" if sheet.created else sheet.column_of(sheet.open[0]))


def created_late(sheet):
    if sheet.layout == "snapshot" or not sheet.created or (deal := sheet.take()) is None:
        return False
    for row in deal["rows"]:
        row["Created"] = deal["entries"][sheet.open[0]] + 1
    sheet.expect("created-late", deal["rows"][-1], "Created")


def created_after_closing(sheet):
    if sheet.layout != "snapshot" or (deal := sheet.take("won", "lost")) is None:
        return False
    deal["rows"][0]["Created"] = deal["closing"] + 1
    sheet.expect("created-late", deal["rows"][0], "Created")


def exit_early(sheet):
    if not (sheet.exits or sheet.left) or (deal := sheet.take()) is None:
        return False
    stage = sheet.rng.choice([s for s in deal["entries"] if s in sheet.open])
    row = next((r for r in deal["rows"] if r["Stage"] == stage), deal["rows"][0])
    column = "Left" if sheet.left else f'Date exited "{stage}"'
    row[column] = deal["entries"][stage] - 1
    sheet.expect("exit-early", row, column)


def closed_undated(sheet):
    if sheet.layout == "history" or (deal := sheet.take("won", "lost", test=lambda d: "Onboarding" not in d["entries"])) is None:
        return False
    row = deal["rows"][0]
    if sheet.layout == "snapshot":
        row["Closed"] = None
        sheet.expect("closed-undated", row, "Closed")
        return
    column = sheet.column_of("Won" if deal["outcome"] == "won" else "Lost")
    row[column] = "x"
    for stage in sheet.open:
        row[f'Date exited "{stage}"'] = None
    sheet.expect("closed-undated", row, column)


@dates_only("won", without=["status", "stage"], test=lambda d: "Onboarding" not in d["entries"])
def won_and_lost(sheet, deal, row):
    later = sheet.rng.random() < 0.5
    row[sheet.column_of("Lost")] = deal["closing"] + (2 if later else -1)
    sheet.expect("won-and-lost", row, sheet.column_of("Lost" if later else "Won"))


def status_against_stage(sheet):
    if not sheet.status or (deal := sheet.take("won", *([] if sheet.layout == "snapshot" else ["lost"]))) is None:
        return False
    for row in deal["rows"]:
        row["Status"] = "Open"
    sheet.expect("status-against-stage", deal["rows"][-1], "Status")


@dates_only("won", having=["status"], test=lambda d: "Onboarding" not in d["entries"])
def won_called_lost(sheet, deal, row):
    """The status decides; nobody wrote when it was lost."""
    row["Status"] = "Lost"
    sheet.expect("status-against-stage", row, "Status")
    sheet.expect("closed-undated", row, sheet.column_of("Lost"))


@dates_only("won", "lost", having=["stage"], without=["status"])
def closed_in_stage(sheet, deal, row):
    row["Stage"] = sheet.open[0]
    sheet.expect("closed-in-stage", row, "Stage")


def no_stage(sheet):
    if sheet.layout == "history" or not sheet.created or (deal := sheet.take("open")) is None:
        return False
    row = deal["rows"][0]
    row["Stage"] = None
    for stage in sheet.open:
        row[sheet.column_of(stage)] = row[f'Date exited "{stage}"'] = None
    sheet.expect("no-stage", row, "Stage" if sheet.stage else "")


def loss_stage_unknown(sheet):
    if sheet.layout != "history" and not sheet.created or (deal := sheet.take("lost")) is None:
        return False
    if sheet.layout == "history":
        *others, kept = deal["rows"]
        sheet.rows = [r for r in sheet.rows if not any(r is each for each in others)]
        kept["From Stage"] = None
        sheet.expect("loss-stage-unknown", kept, "Stage")
        return
    row = deal["rows"][0]
    row["Stage"] = "Lost"
    for stage in sheet.open:
        row[sheet.column_of(stage)] = row[f'Date exited "{stage}"'] = None
    sheet.expect("loss-stage-unknown", row, "Stage" if sheet.stage else "")


@dates_only("open", having=["as_of"], test=lambda deal: len(deal["entries"]) < 3)
def later_date(sheet, deal, row):
    column = sheet.column_of(next(s for s in sheet.open if s not in deal["entries"]))
    row[column] = END + sheet.rng.randint(1, 30)
    sheet.expect("later-date", row, column)


def after_as_of(sheet):
    if not sheet.as_of or (deal := sheet.take("open")) is None:
        return False
    late = END + sheet.rng.randint(1, 30)
    if sheet.layout == "history":
        row = extra_row(sheet, deal)
        row |= {"Changed": late, "Left": None}
    else:
        row = deal["rows"][0]
        row["Created"] = late
        if not sheet.created and sheet.layout == "dates":
            for n, stage in enumerate(deal["entries"]):
                row[sheet.column_of(stage)] = late + n
                row[f'Date exited "{stage}"'] = None
    sheet.expect("after-as-of", row, "Changed" if sheet.layout == "history" else "", whatever=True)


def date_gap(sheet):
    """A mistyped year."""
    if sheet.as_of or sheet.criterion or "Next step date" in sheet.next or sheet.layout == "snapshot":
        return False
    if (deal := sheet.take("open")) is None:
        return False
    stage = list(deal["entries"])[-1]
    row = deal["rows"][-1]
    column = "Changed" if sheet.layout == "history" else sheet.column_of(stage)
    row[column] = END + 400 + sheet.rng.randint(0, 400)
    sheet.expect("date-gap", row, column)


def mixed_offsets(sheet):
    column = sheet.column_of(sheet.open[0]) if sheet.layout == "dates" else "Created"
    if len(sheet.free) < 4 or column not in sheet.columns or sheet.layout == "history":
        return False
    for offset in ("Z", "+02:00", "-05:00"):
        row = sheet.take()["rows"][0]
        row[column] = iso(row[column], offset)
    sheet.expect("mixed-offsets", None, column)


def mixed_currencies(sheet):
    if not sheet.currency or sheet.criterion or (deal := sheet.take()) is None:
        return False
    for row in deal["rows"]:
        row["Currency"] = "USD"
    sheet.expect("mixed-currencies", None, "Currency")


def no_next_step(sheet):
    if not sheet.next or (deal := one_row(sheet, "open")) is None:
        return False
    for column in sheet.next:
        deal["rows"][0][column] = None
    sheet.expect("no-next-step", deal["rows"][0], sheet.next[0])


def overdue(sheet):
    if "Next step date" not in sheet.next or (deal := sheet.take("open")) is None:
        return False
    for row in deal["rows"]:
        row["Next step date"] = BASE + sheet.rng.randint(0, 3)
    sheet.expect("next-step-overdue", deal["rows"][-1], "Next step date")


def more_column(kind, header):
    def plant(sheet):
        name = header(sheet) if callable(header) else header
        if name.rstrip("\0") in [c.rstrip("\0") for c in sheet.columns] and kind != "header-twice":
            return False
        if name in sheet.columns:
            return False
        sheet.columns.append(name)
        for row in sheet.rows:
            if isinstance(row, dict):
                row[name] = sheet.rng.choice(["good", "bad", "so so"])
            elif row[0] == "Deal":
                row.append(name.rstrip("\0"))
        sheet.expect(kind, None, name)

    return plant


def list_row(kind, cells):
    """A row that is no deal."""

    def plant(sheet):
        if any(isinstance(r, list) for r in sheet.rows):
            return False
        row = cells(sheet)
        at = len(sheet.rows) if kind == "footer-row" else sheet.rng.randint(1, len(sheet.rows))
        sheet.rows.insert(at, row)
        sheet.expect(kind, row, "", whatever=True)

    return plant


FAULTS = [
    no_deal_id,
    duplicate_id,
    unknown_stage,
    stage_date("unreadable-date", ["soon", "tbd", "2026-02-30"]),
    other_date("unreadable-date", ["soon", "next year"]),
    stage_date("ambiguous-date", ["3/4/2026", "05.06.2026"]),
    other_date("ambiguous-date", ["3/4/2026", "11-12-2026"]),
    stage_date("error-cell", [Error("#REF!"), Error("#DIV/0!")]),
    error_cell,
    error_stage,
    out_of_order,
    stage_skipped,
    stage_never_entered,
    stage_without_column,
    after_closing,
    no_start,
    created_late,
    created_after_closing,
    exit_early,
    closed_undated,
    won_and_lost,
    status_against_stage,
    won_called_lost,
    closed_in_stage,
    bad_cell("unknown-status", "Status", ["Hmm", "Maybe"], "open"),
    blank_cell("no-status", "Status", "open"),
    no_stage,
    loss_stage_unknown,
    later_date,
    after_as_of,
    date_gap,
    mixed_offsets,
    mixed_currencies,
    blank_cell("won-without-amount", "Amount", "won"),
    blank_cell("no-amount", "Amount", "open", "lost"),
    bad_cell("amount-text", "Amount", ["lots", "1,200", "about 5"]),
    blank_cell("no-probability", "Probability", "open"),
    bad_cell("bad-probability", "Probability", ["often", 250, -0.5], "open"),
    no_next_step,
    overdue,
    more_column("no-role", lambda sheet: sheet.rng.choice(["Mood", "Zodiac sign", "Weather"])),
    more_column("role-taken", "Deal owner"),
    more_column("header-twice", "Owner\0"),
    more_column("no-header", "\0"),
    list_row("footer-row", lambda sheet: [sheet.rng.choice(["Total", "Grand Totals", "Confidential Information"])]),
    list_row("header-again", lambda sheet: [c.rstrip("\0") for c in sheet.columns]),
]


def generate(seed=SEED):
    rng = random.Random(seed)
    planted = Counter()
    cases = []
    while len(cases) < 100:
        layout = ["dates", "history", "snapshot", "dates"][len(cases) % 4]
        sheet = Sheet(rng, layout)
        # Those planted least go first, so that every kind is planted often, in every layout that can have it.
        wanted = sorted(FAULTS, key=lambda f: (planted[f, layout], rng.random()))
        done = 0
        for fault in wanted:
            if fault(sheet) is False:
                continue
            planted[fault, layout] += 1
            done += 1
            if done == 1 + len(cases) % 9:
                break
        name = f"range {len(cases) + 1} as {layout}"
        case = {"name": name, "deals": jsonable(sheet.grid()), "stages": sheet.stages(), "options": sheet.options()}
        cases.append(case | {"problems": sheet.list()})
    return cases


def jsonable(value):
    if isinstance(value, Error):
        return {"error": value.code}
    return [jsonable(v) for v in value] if isinstance(value, list) else value


if __name__ == "__main__":
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "oracle-check-cases.json")
    cases = generate()
    with open(path, "w", encoding="utf-8") as file:
        lines = [json.dumps(c, ensure_ascii=False, separators=(",", ":")) for c in cases]
        file.write("[\n" + ",\n".join(lines) + "\n]\n")
    kinds = Counter(p[0] for c in cases for p in c["problems"])
    print(len(cases), "ranges,", sum(kinds.values()), "problems of", len(kinds), "kinds")
    print(kinds)
