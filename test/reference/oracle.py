"""Reference answers for five SALES functions, computed straight from docs/metrics.md.

Written from the text alone, with the standard library only, and slow on purpose: it shares nothing with the code it
judges. Only when both were done were they compared, and each difference was settled by the sentence, not by either side.
`python3 test/reference/oracle.py` rewrites oracle-cases.json from a fixed seed; oracle.test.ts reads that file only.
Where the text leaves room, the reading computed here stands in AMBIGUITIES.
"""

import itertools
import json
import math
import os
import random
import re
import statistics
import unicodedata
from datetime import date

SEED = 20260701

# (sentence of metrics.md, its readings, the one computed here)
AMBIGUITIES = [
    (
        "A row that cannot be read is left out of that metric",
        "a row with one unreadable stage date: the cell, the row for metrics that need the cell, or the row everywhere",
        "the row everywhere; an unreadable created, closed or amount cell counts as blank",
    ),
    (
        "A deal not won with no known stage counts as reached(first) only",
        "of a snapshot's rows: those with a blank stage, or also those with a name nobody knows",
        "blank ones; a row with an unknown name is left out",
    ),
    (
        "every figure that involves a later open stage is #N/A",
        "the stages a formula names, or also those between; lostAt(first), whose complement is movedOn(first), or not",
        "from and to, for strict the whole way; moved on and lost of the first stage are #N/A, DEALCOUNT now is not",
    ),
    (
        "none earlier than the one before (ties pass, undated pass)",
        "behind an undated entry: compare with the last dated one, or pass",
        "compare with the last dated one",
    ),
    (
        "Next entry or closing undated: not finished",
        "where an undated entry lies: by stage order, or anywhere",
        "by stage order, among the open stages",
    ),
    (
        "days since their last stage entry",
        "when the present stage was entered on an unknown day: unknown, or since the last dated entry",
        "since the last dated entry",
    ),
    (
        "CYCLETIME: first entry into from, first entry into to",
        "a deal won once and reopened has a span to Won, or only a deal that is won now has",
        "it has: both entries exist",
    ),
    (
        "history: an attribute is its last non-blank value",
        "an unreadable date is a value, or is none",
        "none: the last readable date counts",
    ),
    (
        "on equal dates From Stage decides",
        "a From Stage without an entry of its own is an entry on an unknown day, or nothing",
        "an entry on an unknown day",
    ),
    (
        "the latest date at which something happened (stage entries, created, closed, last activity)",
        "exit dates and the dates of left-out rows count, or not",
        "both count",
    ),
    (
        "Won and Lost dates stand, and later stage dates are listed",
        "such a later date makes a stage visited and a stay, or neither",
        "the stage is visited; it is no stay",
    ),
    (
        "all left-out rows",
        "footers and, in a history, single rows after asOf are left-out rows, or not",
        "both are",
    ),
    (
        "an unknown day of winning under an earlier asOf",
        "a mark in Won counts at any asOf, or not where the closed column or a post-sale date says later",
        "not where such a date says later",
    ),
    (
        "Problems: duplicate id",
        "in stage dates and snapshots both rows are deals, or one",
        "both",
    ),
]


class NotAvailable(Exception):
    code = "#N/A"


class BadArgument(Exception):
    code = "#VALUE!"


# ---------------------------------------------------------------- cells


class CellError:
    def __init__(self, code):
        self.code = code


def fold(text):
    """Case, spaces, punctuation and diacritics do not matter."""
    flat = unicodedata.normalize("NFD", str(text).casefold())
    return "".join(c for c in flat if c.isalnum())


def is_empty(cell):
    return cell is None or (isinstance(cell, str) and cell.strip() == "")


def is_number(cell):
    return isinstance(cell, (int, float)) and not isinstance(cell, bool)


def number_of(cell):
    """A number, or the number a text spells, or None. 0 is blank (1.1, amount columns)."""
    if is_number(cell):
        return None if cell == 0 else cell
    if isinstance(cell, str):
        try:
            value = float(cell.strip())
        except ValueError:
            return None
        return None if value == 0 else value
    return None


def serial(year, month, day):
    try:
        return (date(year, month, day) - date(1899, 12, 30)).days
    except ValueError:
        return None


ISO = re.compile(r"^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:Z|[+-]\d{2}:\d{2})?)?$")
SLASHED = re.compile(r"^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?: (\d{1,2}):(\d{2}))?$")
MARKS = {"x", "yes", "✓"}


def column_order(cells):
    """"decided per column by its unambiguous values"; None: the column does not say."""
    day_first = month_first = False
    for cell in cells:
        found = SLASHED.match(cell.strip()) if isinstance(cell, str) else None
        if found:
            day_first |= int(found[1]) > 12
            month_first |= int(found[2]) > 12
    if day_first == month_first:
        return None
    return "dmy" if day_first else "mdy"


def date_of(cell, order):
    if is_number(cell):
        return cell if cell > 0 else None
    if not isinstance(cell, str):
        return None
    text = cell.strip()
    found = ISO.match(text)
    if found:
        day = serial(int(found[1]), int(found[2]), int(found[3]))
        hour, minute, second = (int(found[i] or 0) for i in (4, 5, 6))
    else:
        found = SLASHED.match(text)
        if not found or order is None:
            return None
        first, second_part = int(found[1]), int(found[2])
        d, m = (first, second_part) if order == "dmy" else (second_part, first)
        day = serial(int(found[3]), m, d)
        hour, minute, second = int(found[4] or 0), int(found[5] or 0), 0
    if day is None:
        return None
    seconds = hour * 3600 + minute * 60 + second
    return day + seconds / 86400 if seconds else day


def is_mark(cell):
    return cell is True or (isinstance(cell, str) and cell.strip().casefold() in MARKS)


def whole_day(value):
    return math.floor(value)


def has_time(value):
    return value != math.floor(value)


def happened(when, as_of):
    """"An asOf without a time includes its whole day.\""""
    if as_of is None or when is None:
        return True
    return when <= as_of if has_time(as_of) else whole_day(when) <= as_of


# ---------------------------------------------------------------- stages

WON_NAMES = {"won", "closedwon"}
LOST_NAMES = {"lost", "closedlost"}
PARKED_NAMES = {"onhold", "parked"}


class Stages:
    """Open stages in order, then Won, then post-sale; lost and parked outside."""

    def __init__(self, rows):
        self.rows = rows  # {name, kind, target}
        kinds = {k: [r for r in rows if r["kind"] == k] for k in ("open", "won", "lost", "parked")}
        if not kinds["won"]:
            kinds["won"] = [{"name": "Won", "kind": "won", "target": None}]
        if not kinds["lost"]:
            kinds["lost"] = [{"name": "Lost", "kind": "lost", "target": None}]
        self.open = [r["name"] for r in kinds["open"]]
        self.won = [r["name"] for r in kinds["won"]]
        self.lost = [r["name"] for r in kinds["lost"]]
        self.parked = [r["name"] for r in kinds["parked"]]
        self.order = self.open + self.won
        self.target = {r["name"]: r["target"] for r in rows if r["target"] is not None}

    def kind(self, name):
        for kind in ("open", "won", "lost", "parked"):
            if name in getattr(self, kind):
                return kind
        return None

    def find(self, text):
        if is_empty(text) or isinstance(text, (CellError, bool)):
            return None
        key = fold(text)
        for name in self.order + self.lost + self.parked:
            if fold(name) == key:
                return name
        # Section 10: a won- or lost-named stage the table lacks stands for the table's stage of that kind.
        if key in WON_NAMES:
            return self.won[0]
        if key in LOST_NAMES:
            return self.lost[0]
        return None

    def rank(self, name):
        """Place in the order; a loss after everything, parked after the open stages."""
        if name in self.order:
            return self.order.index(name)
        return len(self.open) - 0.5 if name in self.parked else len(self.order) + 1


def kind_by_name(name):
    key = fold(name)
    if key in WON_NAMES:
        return "won"
    if key in LOST_NAMES:
        return "lost"
    return "parked" if key in PARKED_NAMES else "open"


def stages_from_range(grid):
    header = [fold(c) if isinstance(c, str) else "" for c in grid[0]]
    if "stage" in header and len(grid[0]) > 1:
        rows = []
        for line in grid[1:]:
            cell = dict(zip(header, line))
            if is_empty(cell["stage"]):
                continue
            kind = cell.get("kind")
            rows.append(
                {
                    "name": cell["stage"],
                    "kind": fold(kind) if not is_empty(kind) and kind != 0 else kind_by_name(cell["stage"]),
                    "target": number_of(cell.get("targetdays")),
                }
            )
        return Stages(rows)
    names = [line[0] for line in grid if not is_empty(line[0]) and line[0] != 0]
    if fold(names[0]) == "stage":
        names = names[1:]
    return Stages([{"name": n, "kind": kind_by_name(n), "target": None} for n in names])


# ---------------------------------------------------------------- headers

ROLES = {
    "deal": ["deal", "dealid", "recordid", "opportunityid"],
    "name": ["dealname", "opportunityname"],
    "owner": ["owner", "dealowner"],
    "source": ["source", "leadsource"],
    "amount": ["amount", "value"],
    "currency": ["currency"],
    "status": ["status"],
    "stage": ["stage", "tostage", "newvalue", "dealstage"],
    "fromStage": ["fromstage", "oldvalue"],
    "changed": ["changed", "changedate", "editdate", "changedon"],
    "left": ["left"],
    "created": ["created", "createdate", "createddate"],
    "closed": ["closed", "closedate", "closeddate"],
    "lostReason": ["lostreason"],
    "expectedClose": ["expectedclose", "expectedclosedate"],
    "lastActivity": ["lastactivity", "lastactivitydate"],
}
ROLE_OF = {key: role for role, keys in ROLES.items() for key in keys}


def entered_header(text):
    """The stage a header names as its entry date: Date entered "X (Pipeline)", Entered X, X date."""
    text = text.strip()
    found = re.match(r'^date entered ["“](.+?)(?: \([^)]*\))?["”]$', text, re.I)
    if found:
        return found[1]
    found = re.match(r"^entered (.+)$", text, re.I)
    if found:
        return found[1]
    found = re.match(r"^(.+) date$", text, re.I)
    return found[1] if found else None


def exited_header(text):
    found = re.match(r'^date exited ["“](.+?)(?: \([^)]*\))?["”]$', text.strip(), re.I)
    return found[1] if found else None


FOOTER = re.compile(r"^(grand )?totals?\b|^confidential information|^copyright", re.I)


def header_score(row, stages):
    score = 0
    for cell in row:
        if isinstance(cell, str) and cell.strip():
            named = entered_header(cell)
            if fold(cell) in ROLE_OF or exited_header(cell):
                score += 1
            elif stages and (stages.find(cell) or (named and stages.find(named))):
                score += 1
            elif cell.lower().startswith(("date entered", "entered ")):
                score += 1
    return score


# ---------------------------------------------------------------- the model


class Deal:
    def __init__(self, row):
        self.row = row
        self.attributes = {}  # folded header -> cell
        self.entries = []  # [stage, date | None, left | None], in the order they happened where that is known
        self.status = None
        self.created = self.closed = self.amount = self.currency = None
        self.lost_reason = None
        self.stage_column = None


class Pipeline:
    def __init__(self, grid, stages_grid, options):
        self.options = options
        self.settings = {fold(k[1:]): v for k, v in options if k.startswith("@")}
        self.criteria = [(k, v) for k, v in options if not k.startswith("@")]
        self.left_out = 0
        given = stages_from_range(stages_grid) if stages_grid else None
        self.read_grid(grid, given)
        self.find_columns(given)
        self.find_layout()
        if self.stages is None:
            raise NotAvailable("stage order unknown")
        self.read_deals()
        self.fix_as_of()
        self.cut()
        self.choose()

    # -- the range

    def read_grid(self, grid, given):
        scores = [header_score(row, given) for row in grid[:30]]
        at = scores.index(max(scores))
        self.header = [c if isinstance(c, str) else "" for c in grid[at]]
        self.rows = []
        for line in grid[at + 1 :]:
            if all(is_empty(c) or c == 0 and is_number(c) for c in line):
                continue  # all-blank rows are no rows
            texts = [c for c in line if isinstance(c, str) and c.strip()]
            if texts and FOOTER.match(texts[0].strip()) and len(texts) == 1:
                self.left_out += 1  # a footer is a left-out row
                continue
            self.rows.append(list(line))

    def column(self, index):
        return [row[index] for row in self.rows]

    def find_columns(self, given):
        self.role = {}
        self.stage_columns = []  # (column, stage text)
        self.exit_columns = []
        override = {fold(r): fold(v) for r, v in self.settings.items() if r not in ("asof", "layout")}
        for role, name in override.items():
            where = [i for i, h in enumerate(self.header) if fold(h) == name]
            if not where:
                raise BadArgument("unknown column")
            self.role[next(r for r in ROLES if fold(r) == role)] = where[0]
        taken = set(self.role.values())
        plain = []
        for i, text in enumerate(self.header):
            if i in taken or not text.strip():
                continue
            if given and given.find(text):
                self.stage_columns.append((i, text))
                continue
            role = ROLE_OF.get(fold(text))
            if role:
                self.role.setdefault(role, i)
                continue
            left = exited_header(text)
            if left:
                self.exit_columns.append((i, left))
                continue
            named = entered_header(text)
            if named and (given is None or given.find(named)):
                self.stage_columns.append((i, named))
                continue
            plain.append((i, text))
        if given is None and len(self.stage_columns) < 2:
            # "or a run of date columns with no other role"
            run = [(i, t) for i, t in plain if self.looks_dated(i)]
            if len(run) >= 2:
                self.stage_columns = run
        self.stages = given

    def looks_dated(self, index):
        cells = [c for c in self.column(index) if not is_empty(c) and c != 0]
        order = column_order(cells)
        good = [c for c in cells if date_of(c, order) is not None and (not is_number(c) or c > 30000)]
        return len(cells) > 0 and len(good) * 2 > len(cells)

    def find_layout(self):
        forced = self.settings.get("layout")
        if forced:
            self.layout = forced
        elif len(self.stage_columns) >= 2:
            self.layout = "dates"
        elif "stage" in self.role:
            self.layout = "snapshot"
            if "deal" in self.role and "changed" in self.role:
                ids = [str(c) for c in self.column(self.role["deal"]) if not is_empty(c)]
                if (len(ids) - len(set(ids))) * 10 >= len(ids):
                    self.layout = "history"
        else:
            raise NotAvailable("no layout")
        if self.layout == "dates" and self.stages is None:
            self.stages = Stages([{"name": t, "kind": kind_by_name(t), "target": None} for _, t in self.stage_columns])

    # -- rows to deals

    def reader(self, role):
        """A function row -> date of a role's column, by the column's own order."""
        if role not in self.role:
            return lambda row: None
        index = self.role[role]
        order = column_order(self.column(index))
        return lambda row: date_of(row[index], order)

    def text(self, row, role):
        if role not in self.role:
            return None
        cell = row[self.role[role]]
        return None if is_empty(cell) or cell == 0 or isinstance(cell, CellError) else cell

    def attribute_is_blank(self, index, cell):
        if is_empty(cell):
            return True
        if not (is_number(cell) and cell == 0):
            return False
        roles = {r for r, i in self.role.items() if i == index}
        if roles & {"amount", "created", "closed", "changed", "left", "expectedClose", "lastActivity"}:
            return True
        others = [c for c in self.column(index) if not is_empty(c) and c != 0]
        return len(others) > 0 and all(isinstance(c, str) for c in others)

    def read_deals(self):
        self.created_of = self.reader("created")
        self.closed_of = self.reader("closed")
        self.activity_of = self.reader("lastActivity")
        self.deals = []
        self.happenings = []  # every date at which something happened
        (self.read_history if self.layout == "history" else self.read_rows)()

    def read_rows(self):
        readers = []
        for index, text in self.stage_columns if self.layout == "dates" else []:
            readers.append((self.stages.find(text), index, column_order(self.column(index))))
        exits = [(self.stages.find(t), i, column_order(self.column(i))) for i, t in self.exit_columns]
        for number, row in enumerate(self.rows):
            if self.is_unreadable(row, readers):
                self.left_out += 1
                dates = [date_of(row[i], order) for _, i, order in readers] + [self.created_of(row), self.activity_of(row)]
                self.happenings += [d for d in dates if d is not None]
                continue
            deal = Deal(number)
            for i, head in enumerate(self.header):
                deal.attributes.setdefault(fold(head), None if self.attribute_is_blank(i, row[i]) else row[i])
            left = {s: date_of(row[i], order) for s, i, order in exits}
            for stage, index, order in readers:
                when = date_of(row[index], order)
                if when is not None:
                    deal.entries.append([stage, when, left.get(stage)])
                    self.happenings.append(when)
                elif is_mark(row[index]):
                    deal.entries.append([stage, None, left.get(stage)])
            deal.stage_column = self.stages.find(self.text(row, "stage"))
            self.happenings += [d for d in left.values() if d is not None]
            self.read_fields(deal, row)
            self.deals.append(deal)

    def is_unreadable(self, row, readers):
        """A stage date that is neither date nor mark nor blank; in a snapshot a stage nobody knows."""
        if self.layout == "snapshot":
            cell = row[self.role["stage"]]
            return isinstance(cell, CellError) or self.text(row, "stage") is not None and self.stages.find(cell) is None
        for _, index, order in readers:
            cell = row[index]
            blank = is_empty(cell) or is_number(cell) and cell == 0
            if not blank and not is_mark(cell) and date_of(cell, order) is None:
                return True
        return False

    def read_fields(self, deal, row):
        deal.created = self.created_of(row)
        deal.closed = self.closed_of(row)
        deal.status = status_word(self.text(row, "status"))
        deal.lost_reason = self.text(row, "lostReason")
        if "amount" in self.role:
            deal.amount = number_of(row[self.role["amount"]])
        deal.currency = self.text(row, "currency")
        self.happenings += [d for d in (deal.created, self.activity_of(row)) if d is not None]

    def read_history(self):
        changed_of, left_of = self.reader("changed"), self.reader("left")
        lines = {}
        for number, row in enumerate(self.rows):
            key = row[self.role["deal"]]
            when = changed_of(row)
            stage = self.stages.find(self.text(row, "stage"))
            if is_empty(key) or when is None or stage is None:
                self.left_out += 1
                self.happenings += [d for d in (when, self.created_of(row), self.activity_of(row)) if d is not None]
                continue
            lines.setdefault(fold(key), []).append(
                {
                    "row": number,
                    "cells": row,
                    "when": when,
                    "stage": stage,
                    "from": self.stages.find(self.text(row, "fromStage")),
                    "left": left_of(row),
                }
            )
            self.happenings += [d for d in (when, left_of(row)) if d is not None]
        for rows in lines.values():
            deal = Deal(rows[0]["row"])
            by_change = sorted(rows, key=lambda r: (r["when"], r["row"]))
            merged = [None] * len(self.header)
            for line in by_change:
                for i, cell in enumerate(line["cells"]):
                    if not self.attribute_is_blank(i, cell):
                        merged[i] = cell
            for i, head in enumerate(self.header):
                deal.attributes.setdefault(fold(head), merged[i])
            self.read_fields(deal, merged)
            for line in by_change:  # a date that cannot be read is no value
                deal.created = self.created_of(line["cells"]) or deal.created
                deal.closed = self.closed_of(line["cells"]) or deal.closed
            deal.lines = rows
            self.deals.append(deal)

    # -- as of

    def fix_as_of(self):
        for deal in self.deals:
            outcome, _ = self.outcome_at(deal, None)
            if deal.closed is not None and outcome in ("won", "lost"):
                self.happenings.append(deal.closed)
        given = self.settings.get("asof")
        if given is not None:
            self.as_of = date_of(given, None)
            if self.as_of is None:
                raise BadArgument("@asOf")
        else:
            self.as_of = max(self.happenings) if self.happenings else None

    def cut(self):
        kept = []
        for deal in self.deals:
            if self.layout == "history":
                late = [l for l in deal.lines if not happened(l["when"], self.as_of)]
            start = self.start_of(deal, None)
            if not happened(start, self.as_of):
                self.left_out += len(deal.lines) if self.layout == "history" else 1
                continue
            if self.layout == "history":
                self.left_out += len(late)
            deal.outcome, deal.closing = self.outcome_at(deal, self.as_of)
            deal.visits = self.visits_at(deal, self.as_of)
            deal.start = self.start_of(deal, self.as_of)
            deal.present = self.present_at(deal, self.as_of)
            known = [self.stages.open.index(v[0]) for v in deal.visits if v[0] in self.stages.open]
            deal.furthest = max(known) if known else None
            kept.append(deal)
        self.deals = kept

    def start_of(self, deal, as_of):
        if deal.created is not None:
            return deal.created
        dates = [v[1] for v in self.visits_at(deal, as_of) if v[1] is not None]
        return min(dates) if dates else None

    def visits_at(self, deal, as_of):
        """The entries that had happened, in order; repeats of the same stage in a row are one stay."""
        if self.layout == "history":
            rows = [l for l in deal.lines if happened(l["when"], as_of)]
            visits = []
            for line in chain(rows, self.stages):
                if not visits or visits[-1][0] != line["stage"]:
                    visits.append([line["stage"], line["when"], line["left"]])
                elif line["left"] is not None:
                    visits[-1][2] = line["left"]
            # A stage that a change came from was entered, on a day nobody wrote down.
            for line in rows:
                if line["from"] is not None and line["from"] not in [v[0] for v in visits]:
                    visits.insert(0, [line["from"], None, None])
            return visits
        visits = [e for e in deal.entries if happened(e[1], as_of)]
        for kind in ("won", "lost"):
            # An undated mark of winning says nothing against the date of winning being later than asOf.
            dates = [e[1] for e in deal.entries if self.stages.kind(e[0]) == kind and e[1] is not None]
            if not dates:
                dates = [d for d in [deal.closed] if d is not None]
            if dates and not any(happened(d, as_of) for d in dates):
                visits = [v for v in visits if self.stages.kind(v[0]) != kind]
        if self.stage_column_holds(deal, as_of) and deal.stage_column not in [v[0] for v in visits]:
            visits.append([deal.stage_column, None, None])
        return visits

    def stage_column_holds(self, deal, as_of):
        """The Stage column speaks of today; a stage dated after asOf has not been entered."""
        stage = deal.stage_column
        if stage is None:
            return False
        dates = [e[1] for e in deal.entries if e[0] == stage]
        if any(not happened(d, as_of) for d in dates):
            return False
        kind = self.stages.kind(stage)
        if kind in ("won", "lost") and not [d for d in dates if d is not None]:
            closings = [e[1] for e in deal.entries if self.stages.kind(e[0]) == kind and e[1] is not None]
            return any(happened(d, as_of) for d in closings or [deal.closed])
        return True

    def present_at(self, deal, as_of):
        visits = self.visits_at(deal, as_of)
        if self.layout == "history":
            return visits[-1][0] if visits else None
        if self.stage_column_holds(deal, as_of):
            return deal.stage_column
        closed_kind = deal.outcome if as_of is not None or hasattr(deal, "outcome") else None
        dated = [v for v in visits if v[1] is not None]
        if closed_kind in ("won", "lost"):
            dated = [v for v in dated if self.stages.kind(v[0]) not in ("won", "lost") or self.stages.kind(v[0]) == closed_kind]
        return self.latest_stage(dated + [v for v in visits if v[1] is None])

    def latest_stage(self, visits):
        """An undated entry is the latest when it lies further than the latest dated one."""
        rank = self.stages.rank
        latest = max((v for v in visits if v[1] is not None), key=lambda v: (v[1], rank(v[0])), default=None)
        for visit in visits:
            if visit[1] is None and (latest is None or rank(visit[0]) > rank(latest[0])):
                latest = visit
        return latest[0] if latest else None

    def outcome_at(self, deal, as_of):
        """(outcome, closing date or None) as of a day. Section 1.3, in its order."""
        visits = self.visits_at(deal, as_of)
        kinds = self.stages.kind
        standing = {}
        if self.layout == "history":
            # The run of closings the history ends with; an open stage after it reopens.
            last = kinds(visits[-1][0]) if visits else None
            if last in ("won", "lost"):
                run = []
                for visit in reversed(visits):
                    if kinds(visit[0]) != last or visit[1] is None:
                        break
                    run.append(visit[1])
                standing[last] = min(run)
        else:
            for kind in ("won", "lost"):
                of_kind = [v[1] for v in visits if kinds(v[0]) == kind]
                if of_kind:
                    dated = [d for d in of_kind if d is not None]
                    standing[kind] = min(dated) if dated else None
        closed = deal.closed

        if deal.status in ("open", "parked"):
            return deal.status, None
        if deal.status in ("won", "lost"):
            when = standing.get(deal.status)
            if when is not None:
                return deal.status, when
            later = [
                e[1]
                for e in (deal.entries if self.layout != "history" else [[l["stage"], l["when"]] for l in deal.lines])
                if kinds(e[0]) == deal.status and e[1] is not None and not happened(e[1], as_of)
            ]
            if not later and happened(closed, as_of):
                return deal.status, closed
        found = []
        for kind, when in standing.items():
            closing = when if when is not None else closed
            if happened(closing, as_of):
                found.append((kind, closing))
        if len(found) == 2:
            (won, won_date), (lost, lost_date) = sorted(found, key=lambda f: f[0] == "lost")
            if won_date is not None and lost_date is not None and won_date > lost_date:
                return won, won_date
            return lost, lost_date
        if found:
            return found[0]
        if closed is not None and happened(closed, as_of) and deal.lost_reason is not None:
            return "lost", closed
        present = self.present_kind(deal, visits, as_of)
        return ("parked", None) if present == "parked" else ("open", None)

    def present_kind(self, deal, visits, as_of):
        if self.layout == "history":
            return self.stages.kind(visits[-1][0]) if visits else None
        if self.stage_column_holds(deal, as_of):
            return self.stages.kind(deal.stage_column)
        latest = self.latest_stage(visits)
        return self.stages.kind(latest) if latest else None

    # -- criteria

    def choose(self):
        for name, criterion in self.criteria:
            key = fold(name)
            heads = [fold(h) for h in self.header]
            stage = self.stages.find(name)
            if stage is not None:
                self.deals = [d for d in self.deals if matches(first_entry(d, stage, self), criterion, True)]
            elif key in heads:
                index = heads.index(key)
                roles = {r for r, i in self.role.items() if i == index}
                dated = bool(roles & {"created", "closed", "changed", "expectedClose", "lastActivity"})
                order = column_order(self.column(index))
                self.deals = [
                    d
                    for d in self.deals
                    if matches(date_of(d.attributes[key], order) if dated else d.attributes[key], criterion, dated)
                ]
            else:
                raise BadArgument("unknown column in a criterion")


def status_word(text):
    key = fold(text) if text is not None else ""
    if key in WON_NAMES:
        return "won"
    if key in LOST_NAMES or key == "abandoned":
        return "lost"
    if key in PARKED_NAMES:
        return "parked"
    return "open" if key == "open" else None


def chain(rows, stages):
    """Rows by date; on equal dates From Stage decides, else stage order, closing last."""
    ordered = []
    dates = sorted({r["when"] for r in rows})
    for when in dates:
        same = [r for r in rows if r["when"] == when]
        same.sort(key=lambda r: (stages.kind(r["stage"]) in ("won", "lost"), stages.rank(r["stage"]), r["row"]))
        if len(same) > 1 and any(r["from"] is not None for r in same):
            here = ordered[-1]["stage"] if ordered else None
            for permutation in itertools.permutations(same):
                at = here
                for row in permutation:
                    if at is not None and row["from"] != at or at is None and row["from"] is not None:
                        break
                    at = row["stage"]
                else:
                    same = list(permutation)
                    break
        ordered += same
    return ordered


def wildcard(pattern):
    out = ""
    i = 0
    while i < len(pattern):
        c = pattern[i]
        if c == "~" and i + 1 < len(pattern) and pattern[i + 1] in "*?~":
            out += re.escape(pattern[i + 1])
            i += 1
        elif c == "*":
            out += ".*"
        elif c == "?":
            out += "."
        else:
            out += re.escape(c)
        i += 1
    return re.compile("^" + out + "$", re.S)


def flat(text):
    text = unicodedata.normalize("NFD", str(text).casefold())
    return "".join(c for c in text if not unicodedata.combining(c) and not c.isspace())


def matches(value, criterion, dated):
    if is_empty(criterion):
        return is_empty(value)
    if is_number(criterion):
        operator, rest = "=", criterion
    else:
        found = re.match(r"^(<=|>=|<>|<|>|=)?(.*)$", criterion, re.S)
        operator, rest = found[1] or "=", found[2]
        if rest == "":
            return is_empty(value) if operator == "=" else not is_empty(value)
    if dated:
        limit = date_of(rest, None)
        if value is None:
            return operator == "<>"
        number = value if has_time(limit) else whole_day(value)
        return compare(number, limit, operator)
    limit = rest if is_number(rest) else as_float(rest)
    if limit is not None:
        if operator in ("=", "<>"):
            number = value if is_number(value) else as_float(value) if isinstance(value, str) else None
            return (number == limit) == (operator == "=")
        return is_number(value) and compare(value, limit, operator)
    hit = isinstance(value, str) and wildcard(flat(rest)).match(flat(value)) is not None
    return hit == (operator == "=")


def as_float(text):
    try:
        return float(text)
    except (TypeError, ValueError):
        return None


def compare(a, b, operator):
    return {"=": a == b, "<>": a != b, "<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b}[operator]


# ---------------------------------------------------------------- counts of section 2


def first_entry(deal, stage, p):
    """The first dated entry into a stage, or None. Any won-kind stage enters Won; a closing is an entry."""
    dates = entry_dates(deal, stage, p)
    dated = [d for d in dates if d is not None]
    return min(dated) if dated else None


def entry_dates(deal, stage, p):
    stages = p.stages
    if stage == stages.won[0]:
        wanted = stages.won
    elif stage == stages.lost[0]:
        wanted = stages.lost
    else:
        wanted = [stage]
    dates = [v[1] for v in deal.visits if v[0] in wanted]
    if stage == stages.won[0] and deal.outcome == "won" or stage == stages.lost[0] and deal.outcome == "lost":
        if not [d for d in dates if d is not None]:
            dates.append(deal.closing)
    return dates


def entered(deal, stage, p):
    return len(entry_dates(deal, stage, p)) > 0


def position(deal, p):
    """The furthest open stage, a deal without a known one standing at the first."""
    return 0 if deal.furthest is None else deal.furthest


def reached(deal, stage, p):
    stages = p.stages
    if stage in stages.open:
        return deal.outcome == "won" or position(deal, p) >= stages.open.index(stage)
    if deal.outcome != "won":
        return False
    if stage == stages.won[0]:
        return True
    later = stages.won[stages.won.index(stage) :]
    return any(v[0] in later for v in deal.visits)


def moved_on(deal, stage, p):
    if stage not in p.stages.open:
        return reached(deal, stage, p)
    return deal.outcome == "won" or position(deal, p) > p.stages.open.index(stage)


def lost_at(deal, stage, p):
    return stage in p.stages.open and deal.outcome == "lost" and position(deal, p) == p.stages.open.index(stage)


def open_at(deal, stage, p):
    return stage in p.stages.open and deal.outcome in ("open", "parked") and position(deal, p) == p.stages.open.index(stage)


def skipped(deal, stage, p):
    """A later stage entered or won, without entry here."""
    if stage not in p.stages.order or stage in [v[0] for v in deal.visits]:
        return False
    later = p.stages.order[p.stages.order.index(stage) + 1 :]
    won = deal.outcome == "won" and stage in p.stages.open
    return won or any(v[0] in later for v in deal.visits)


def count(deals, test):
    return sum(1 for d in deals if test(d))


def amount(deals, p):
    if "amount" not in p.role:
        raise NotAvailable("no amount column")
    if len({d.currency for d in deals if d.currency is not None}) > 1:
        raise BadArgument("more than one currency")
    return math.fsum(d.amount for d in deals if d.amount is not None)


def loss_unknown(p):
    lost = [d for d in p.deals if d.outcome == "lost"]
    unknown = [d for d in lost if d.furthest is None]
    return len(unknown) * 10 > len(lost)


def need_known_losses(p, *stages):
    if any(s in p.stages.open[1:] for s in stages) and loss_unknown(p):
        raise NotAvailable("stage before the loss unknown")


def stage_argument(text, p):
    stage = p.stages.find(text)
    if stage is None:
        raise NotAvailable("unknown stage")
    return stage


def divide(a, b):
    if b == 0:
        raise NotAvailable("zero denominator")
    return a / b


# ---------------------------------------------------------------- the functions


def conversion(p, start, to, basis):
    stages = p.stages
    basis = basis or "entered"
    start = stage_argument(start, p)
    if start not in stages.order:
        raise BadArgument("from")
    if to is None:
        at = stages.order.index(start) + 1
        if at >= len(stages.order):
            raise BadArgument("no next stage")
        to = stages.order[at]
    else:
        to = stage_argument(to, p)
    if to in stages.parked:
        raise BadArgument("to is parked")
    deals = p.deals
    at_start = [d for d in deals if reached(d, start, p)]
    if to in stages.lost:
        if basis == "strict":
            raise BadArgument("strict to Lost")
        need_known_losses(p, start)
        lost = [d for d in at_start if d.outcome == "lost"]
        if basis == "value":
            return divide(amount(lost, p), amount(at_start, p))
        if basis == "resolved":
            return divide(len(lost), count(at_start, lambda d: d.outcome in ("won", "lost")))
        return divide(len(lost), len(at_start))
    first, last = stages.order.index(start), stages.order.index(to)
    if last <= first:
        raise BadArgument("to is not after from")
    if basis == "strict":
        if p.layout == "snapshot":
            raise NotAvailable("no stage dates")
        walk = stages.order[first : last + 1]
        need_known_losses(p, *walk)
        top = 0
        for deal in deals:
            if not all(entered(deal, s, p) for s in walk):
                continue
            dates = [first_entry(deal, s, p) for s in walk]
            dates = [d for d in dates if d is not None]
            if dates == sorted(dates):
                top += 1
        return divide(top, count(deals, lambda d: entered(d, start, p)))
    need_known_losses(p, start, to)
    at_end = [d for d in deals if reached(d, to, p)]
    if basis == "value":
        return divide(amount(at_end, p), amount(at_start, p))
    if basis == "resolved":
        lost = sum(count(deals, lambda d: lost_at(d, s, p)) for s in stages.order[first:last])
        return divide(len(at_end), len(at_end) + lost)
    return divide(len(at_end), len(at_start))


def win_rate(p, basis):
    won = [d for d in p.deals if d.outcome == "won"]
    closed = [d for d in p.deals if d.outcome in ("won", "lost")]
    if basis == "created":
        return divide(len(won), len(p.deals))
    if basis == "value":
        return divide(amount(won, p), amount(closed, p))
    return divide(len(won), len(closed))


def span(start, end, unit):
    """The time between two dates in a unit; None when it is negative."""
    if not (has_time(start) and has_time(end)):
        start, end = whole_day(start), whole_day(end)
    if end < start:
        return None
    if unit == "workdays":
        days = range(whole_day(start) + 1, whole_day(end) + 1)
        return sum(1 for d in days if (d - 2) % 7 < 5)  # serial 2, like every serial 2 + 7n, is a Monday
    return (end - start) * {"days": 1, "hours": 24, "minutes": 1440, "weeks": 1 / 7}[unit]


def summary(values, statistic):
    if statistic == "count":
        return len(values)
    if not values:
        raise NotAvailable("no span")
    values = sorted(values)
    if statistic == "stdev":
        if len(values) < 2:
            raise NotAvailable("one span")
        return statistics.stdev(values)
    if statistic == "mean":
        return math.fsum(values) / len(values)
    if statistic == "min":
        return values[0]
    if statistic == "max":
        return values[-1]
    share = 0.5 if statistic == "median" else int(statistic[1:]) / 100
    h = (len(values) - 1) * share
    low = math.floor(h)
    high = min(low + 1, len(values) - 1)
    return values[low] + (h - low) * (values[high] - values[low])


def cycle_time(p, start, to, statistic, unit):
    stages = p.stages
    statistic, unit = statistic or "median", unit or "days"
    start = None if start is None else stage_argument(start, p)
    to = stages.won[0] if to is None else stage_argument(to, p)
    if p.layout == "snapshot" and (start is not None or to != stages.won[0]):
        raise NotAvailable("no stage dates")
    values = []
    for deal in p.deals:
        a = deal.start if start is None else first_entry(deal, start, p)
        b = first_entry(deal, to, p)
        if a is not None and b is not None:
            value = span(a, b, unit)
            if value is not None:
                values.append(value)
    return summary(values, statistic)


def stays(deal, p):
    """[(stage, entered, left)] of the finished stays."""
    finished = []
    if p.layout == "history":
        undated = [p.stages.rank(v[0]) for v in deal.visits if v[1] is None and v[0] in p.stages.open]
        dated = [v for v in deal.visits if v[1] is not None]
        for i, (stage, when, left) in enumerate(dated):
            end = left if left is not None and happened(left, p.as_of) else None
            if end is None:
                rank = len(p.stages.order) + 1
                if i + 1 < len(dated):
                    end, rank = dated[i + 1][1], p.stages.rank(dated[i + 1][0])
                elif deal.outcome in ("won", "lost") and p.stages.kind(stage) == "open":
                    end = deal.closing
                if any(p.stages.rank(stage) < u < rank for u in undated):
                    continue
            if end is not None and end >= when:
                finished.append((stage, when, end))
        return finished

    def place(visit):
        return (visit[1], p.stages.kind(visit[0]) in ("won", "lost"), p.stages.rank(visit[0]))

    dated = sorted((v for v in deal.visits if v[1] is not None), key=place)
    undated = [p.stages.rank(v[0]) for v in deal.visits if v[1] is None and v[0] in p.stages.open]
    for i, (stage, when, left) in enumerate(dated):
        if p.stages.kind(stage) == "open" and deal.closing is not None and when > deal.closing:
            continue  # dated after the closing that stands: listed, no stay
        if left is not None and happened(left, p.as_of):
            finished.append((stage, when, left))
            continue
        ends = [(v[1], p.stages.rank(v[0])) for v in dated[i + 1 : i + 2]]
        if deal.closing is not None and deal.closing >= when and p.stages.kind(stage) in ("open", "parked"):
            ends.append((deal.closing, len(p.stages.order) + 1))
        if not ends:
            continue
        end, rank = min(ends)
        if any(p.stages.rank(stage) < u < rank for u in undated):
            continue  # "Next entry or closing undated: not finished"
        finished.append((stage, when, end))
    return finished


def median_stay(stage, p):
    if p.layout == "snapshot":
        raise NotAvailable("no stage dates")
    values = []
    for deal in p.deals:
        spans = [span(a, b, "days") for s, a, b in stays(deal, p) if s == stage]
        spans = [s for s in spans if s is not None]
        if spans:
            values.append(math.fsum(spans))
    return summary(values, "median")


def cell(compute):
    try:
        return compute()
    except (NotAvailable, BadArgument) as error:
        return {"error": error.code}


def refuse(reason):
    raise NotAvailable(reason)


def funnel(p):
    if not p.deals:
        raise NotAvailable("no deals")
    table = [
        ["Stage", "Reached", "Moved on", "Lost here", "Open here", "Skipped"]
        + ["Step conversion", "Cumulative", "Median days", "Amount"]
    ]
    order = p.stages.order
    for i, stage in enumerate(order):

        def of(test, *involved):
            def compute():
                need_known_losses(p, *involved)
                return count(p.deals, lambda d: test(d, stage, p))

            return cell(compute)

        def share(top, bottom, *involved):
            def compute():
                need_known_losses(p, *involved)
                return divide(
                    count(p.deals, lambda d: reached(d, top, p)), count(p.deals, lambda d: reached(d, bottom, p))
                )

            return cell(compute)

        def sum_of():
            need_known_losses(p, stage)
            return amount([d for d in p.deals if reached(d, stage, p)], p)

        following = order[i + 1] if i + 1 < len(order) else None
        table.append(
            [
                stage,
                of(reached, stage),
                of(moved_on, stage, *([following] if following and stage in p.stages.open else [])),
                of(lost_at, stage, *([following] if following and stage in p.stages.open else [])),
                of(open_at, stage),
                cell(lambda: refuse("snapshot")) if p.layout == "snapshot" else of(skipped, stage),
                "" if following is None else share(following, stage, stage, following),
                share(stage, order[0], stage),
                cell(lambda: refuse("Won") if stage == p.stages.won[0] else median_stay(stage, p)),
                cell(sum_of),
            ]
        )
    return table


def deal_count(p, stage, state):
    state = state or "reached"
    if state == "leftout":
        return p.left_out
    stage = stage_argument(stage, p)
    deals = p.deals
    if state == "now":
        if stage in p.stages.lost:
            return count(deals, lambda d: d.outcome == "lost")
        if stage in p.stages.won:
            return count(deals, lambda d: d.outcome == "won" and there_now(d, stage, p))
        return count(deals, lambda d: d.outcome in ("open", "parked") and d.present == stage)
    if state == "stalled":
        if not p.stages.target:
            raise NotAvailable("no target days")
        if p.layout == "snapshot":
            raise NotAvailable("no date of the last change")
        return count(deals, lambda d: stalled(d, stage, p))
    need_known_losses(p, stage)
    if state in ("moved", "lost") and stage in p.stages.open:
        need_known_losses(p, p.stages.order[p.stages.order.index(stage) + 1])
    if state == "skipped" and p.layout == "snapshot":
        raise NotAvailable("no stage dates")
    if state == "won":
        return count(deals, lambda d: d.outcome == "won" and reached(d, stage, p))
    test = {"reached": reached, "moved": moved_on, "lost": lost_at, "open": open_at, "skipped": skipped}[state]
    return count(deals, lambda d: test(d, stage, p))


def there_now(deal, stage, p):
    present = deal.present
    if present not in p.stages.won:
        present = p.stages.won[0]
    return present == stage


def stalled(deal, stage, p):
    if deal.outcome != "open" or deal.present != stage or stage not in p.stages.target:
        return False
    if p.layout == "history":
        last = deal.visits[-1][1] if deal.visits else None
    else:
        dates = [v[1] for v in deal.visits if v[1] is not None]
        last = max(dates) if dates else None
    if last is None:
        return False
    days = span(last, p.as_of, "days")
    return days is not None and days > p.stages.target[stage]


def pairs(options):
    options = options or []
    return [(options[i], options[i + 1]) for i in range(0, len(options), 2)]


def answer(deals, name, args):
    """The value of a call, or {"error": code}."""

    def compute():
        stages, options = args[-2], args[-1]
        p = Pipeline(deals, stages, pairs(options))
        run = {"CONVERSION": conversion, "WINRATE": win_rate, "FUNNEL": funnel, "CYCLETIME": cycle_time}
        return run.get(name, deal_count)(p, *args[:-2])

    return cell(compute)


# ---------------------------------------------------------------- invented pipelines

OPEN_SETS = [
    ["Lead", "Qualified", "Demo", "Proposal", "Negotiation"],
    ["Inquiry", "Visit", "Offer"],
    ["New", "Contacted", "Trial", "Contract sent"],
    ["Erstkontakt", "Bedarf", "Angebot", "Prüfung", "Zusage", "Vertrag"],
]
OWNERS = ["Ann", "Anna", "Bob Lee", "Zoë", "Chris"]
SOURCES = ["Web", "Referral", "Trade fair", "web ads"]
REASONS = ["Price", "No budget", "Competitor"]
BASE = serial(2025, 9, 1)


class Shape:
    """What a pipeline may contain."""

    def __init__(self, rng, **fixed):
        self.open = rng.choice(OPEN_SETS)
        self.post = ["Onboarding", "Live"][: rng.choice([0, 0, 1, 2])]
        self.parked = rng.random() < 0.4
        self.timed = rng.random() < 0.3
        self.returns = rng.random() < 0.5  # backward moves, re-entries, reopening
        self.deals = rng.randint(5, 60)
        self.__dict__.update(fixed)

    def stages_range(self, rng):
        names = self.open + ["Won"] + self.post + ["Lost"] + (["On hold"] if self.parked else [])
        if not self.post and rng.random() < 0.4:
            return [[n] for n in names]
        grid = [["Stage", "Kind", "Target days"]]
        for n in names:
            kind = "won" if n in self.post else kind_by_name(n)
            grid.append([n, kind, rng.choice([7, 14, 30]) if kind == "open" and rng.random() < 0.7 else None])
        return grid


def invent(rng, shape):
    """Deals as the moves that truly happened: [{id, owner, source, amount, created, moves: [(stage, when)]}]."""
    deals = []
    for n in range(shape.deals):

        def later(when):
            gap = rng.choice([0, 0, 1, 2, 3, 5, 8, 13, 21])
            if not shape.timed:
                return when + gap
            return whole_day(when) + gap + rng.choice([9, 12, 15]) / 24 if gap else when + rng.choice([0, 1 / 24, 2 / 24])

        created = BASE + rng.randint(0, 200) + (8 / 24 if shape.timed else 0)
        at, when, moves = 0, created, []
        if rng.random() < 0.1:
            at = rng.randint(0, len(shape.open) - 1)
        when = later(when)
        moves.append((shape.open[at], when))
        for _ in range(12):
            when = later(when)
            dice = rng.random()
            if dice < 0.5:
                at += 1
            elif dice < 0.6:
                at += 2
            elif dice < 0.68 and shape.returns and at > 0:
                at -= 1
            elif dice < 0.82:
                moves.append(("Lost", when))
                if shape.returns and rng.random() < 0.25:
                    when = later(when) + 1
                    moves.append((shape.open[at], when))
                    continue
                break
            elif dice < 0.86 and shape.parked:
                moves.append(("On hold", when))
                if shape.returns and rng.random() < 0.3:
                    when = later(when) + 1
                    moves.append((shape.open[at], when))
                    continue
                break
            elif dice < 0.93:
                break
            if at >= len(shape.open):
                at = len(shape.open) - 1
                moves.append(("Won", when))
                if shape.returns and rng.random() < 0.1:
                    when = later(when) + 1
                    moves.append((shape.open[at], when))
                    continue
                for stage in shape.post:
                    if rng.random() < 0.6:
                        when = later(when)
                        moves.append((stage, when))
                break
            if moves[-1][0] != shape.open[at]:
                moves.append((shape.open[at], when))
        deals.append(
            {
                "id": f"D-{100 + n}",
                "owner": rng.choice(OWNERS) if rng.random() < 0.93 else None,
                "source": rng.choice(SOURCES) if rng.random() < 0.9 else None,
                "amount": rng.randint(5, 400) * 50 if rng.random() < 0.92 else None,
                "created": created,
                "moves": moves,
                "reason": rng.choice(REASONS),
            }
        )
    return deals


def end_of(deal, shape):
    """(outcome, closing, open stage it ended in)."""
    last = deal["moves"][-1][0]
    here = [s for s, _ in deal["moves"] if s in shape.open][-1]
    if last == "Lost":
        return "lost", deal["moves"][-1][1], here
    if last == "On hold":
        return "parked", None, here
    if last in shape.open:
        return "open", None, here
    closing = next(w for s, w in reversed(deal["moves"]) if s == "Won")
    return "won", closing, here


STATUS_OF = {"won": "Won", "lost": "Lost", "open": "Open", "parked": "On hold"}


def first_dates(deal):
    dates = {}
    for stage, when in deal["moves"]:
        dates.setdefault(stage, when)
    return dates


class Sheet:
    """A grid under construction: the header, what each column holds, the rows."""

    def __init__(self, columns):
        self.header = [c[0] for c in columns]
        self.types = [c[1] for c in columns]
        self.rows = []
        self.before = []

    def grid(self):
        width = len(self.header)
        return [line + [None] * (width - len(line)) for line in self.before] + [self.header] + self.rows


def write_dates(rng, shape, deals, how):
    outside = (["Lost"] if how["lost_column"] else []) + (["On hold"] if shape.parked else [])
    named = shape.open + ["Won"] + shape.post + outside
    style = how["style"]
    columns = [("Deal", "id"), ("Owner", "text"), ("Source", "text"), ("Amount", "amount")]
    if how["created"]:
        columns.append(("Created", "date"))
    columns += [(style.format(n), "stage") for n in named]
    if how["exits"]:
        columns += [(f'Date exited "{n}"', "date") for n in shape.open]
    if how["status"]:
        columns.append(("Status", "text"))
    if how["stage"]:
        columns.append(("Stage", "text"))
    if not how["lost_column"]:
        columns += [("Closed", "date"), ("Lost reason", "text")]
    sheet = Sheet(columns)
    for deal in deals:
        outcome, closing, here = end_of(deal, shape)
        dates = first_dates(deal)
        if not how["raw"]:
            if outcome == "won":
                dates["Won"] = closing
                dates.pop("Lost", None)
            else:
                for stage in ["Won"] + shape.post:
                    dates.pop(stage, None)
                dates.pop("Lost", None)
                if outcome == "lost":
                    dates["Lost"] = closing
            if outcome != "parked":
                dates.pop("On hold", None)
        row = [deal["id"], deal["owner"], deal["source"], deal["amount"]]
        if how["created"]:
            row.append(deal["created"])
        row += [dates.get(n) for n in named]
        if how["exits"]:
            row += [exit_date(deal, n) for n in shape.open]
        if how["status"]:
            row.append(STATUS_OF[outcome])
        if how["stage"]:
            row.append(deal["moves"][-1][0])
        if not how["lost_column"]:
            row += [closing, deal["reason"] if outcome == "lost" else None]
        sheet.rows.append(row)
    return sheet


def exit_date(deal, stage):
    for (here, _), (_, then) in zip(deal["moves"], deal["moves"][1:]):
        if here == stage:
            return then
    return None


def write_history(rng, shape, deals, how):
    columns = [("Opportunity ID", "id"), ("Owner", "text")]
    if how["from"]:
        columns.append(("From Stage", "text"))
    columns += [("To Stage" if how["from"] else "Stage", "text"), ("Changed", "date")]
    columns += [("Source", "text"), ("Amount", "amount"), ("Created", "date")]
    if how["status"]:
        columns.append(("Status", "text"))
    sheet = Sheet(columns)
    lines = []
    for deal in deals:
        before = None
        for i, (stage, when) in enumerate(deal["moves"]):
            last = i == len(deal["moves"]) - 1
            row = [deal["id"], deal["owner"] if last or rng.random() < 0.5 else rng.choice(OWNERS)]
            if deal["owner"] is None:
                row[1] = None
            if how["from"]:
                row.append(before)
            row += [stage, when, deal["source"], deal["amount"], deal["created"]]
            if how["status"]:
                row.append(STATUS_OF[end_of(deal, shape)[0]])
            lines.append((when, row))
            before = stage
    if how["shuffled"]:
        rng.shuffle(lines)
    elif how["by_date"]:
        lines.sort(key=lambda l: l[0])
    sheet.rows = [row for _, row in lines]
    return sheet


def write_snapshot(rng, shape, deals, how):
    columns = [("Record ID", "id"), ("Deal owner", "text"), ("Source", "text"), ("Amount", "amount")]
    columns += [("Stage", "text"), ("Create Date", "date"), ("Closed", "date")]
    if how["status"]:
        columns.append(("Status", "text"))
    sheet = Sheet(columns)
    for deal in deals:
        outcome, closing, here = end_of(deal, shape)
        stage = deal["moves"][-1][0]
        if how["status"] and outcome in ("lost", "parked"):
            stage = here
        row = [deal["id"], deal["owner"], deal["source"], deal["amount"], stage, deal["created"], closing]
        if how["status"]:
            row.append(STATUS_OF[outcome])
        sheet.rows.append(row)
    return sheet


# ---------------------------------------------------------------- what people do to a sheet


def with_blanks(rng, sheet):
    for row in sheet.rows:
        for i, kind in enumerate(sheet.types):
            if row[i] is None:
                row[i] = rng.choice([None, "", 0] if kind != "number" else [None, ""])


def with_text_dates(rng, sheet):
    for i, kind in enumerate(sheet.types):
        if kind not in ("date", "stage") or rng.random() < 0.2:
            continue
        form = rng.choice(["dmy", "dmy.", "mdy", "iso", "isoz"])
        cells = [row[i] for row in sheet.rows if is_number(row[i]) and row[i] > 0]
        if not any(day_of(c).day > 12 for c in cells):
            form = "iso"
        for row in sheet.rows:
            if is_number(row[i]) and row[i] > 0:
                row[i] = spelled(row[i], form)


def day_of(value):
    return date.fromordinal(date(1899, 12, 30).toordinal() + whole_day(value))


def spelled(value, form):
    day = day_of(value)
    minutes = round((value - whole_day(value)) * 1440)
    clock = f"{minutes // 60:02d}:{minutes % 60:02d}"
    if form in ("iso", "isoz"):
        text = day.isoformat()
        if minutes:
            text += f"T{clock}:00Z" if form == "isoz" else f" {clock}"
        return text
    text = {
        "dmy": f"{day.day}/{day.month}/{day.year}",
        "dmy.": f"{day.day:02d}.{day.month:02d}.{day.year}",
        "mdy": f"{day.month}/{day.day}/{day.year}",
    }[form]
    return f"{text} {clock}" if minutes else text


def with_text_amounts(rng, sheet):
    for row in sheet.rows:
        for i, kind in enumerate(sheet.types):
            if kind == "amount" and is_number(row[i]) and row[i] and rng.random() < 0.5:
                row[i] = str(row[i])


def with_marks(rng, sheet):
    for row in sheet.rows:
        for i, kind in enumerate(sheet.types):
            if kind == "stage" and is_number(row[i]) and rng.random() < 0.08:
                row[i] = rng.choice(["x", "X", "yes", True, "✓"])


def with_bad_cells(rng, sheet):
    for row in sheet.rows:
        for i, kind in enumerate(sheet.types):
            if kind in ("date", "stage") and rng.random() < 0.03:
                row[i] = rng.choice(["soon", CellError("#DIV/0!"), "tbd"])
            if kind == "amount" and rng.random() < 0.05:
                row[i] = rng.choice(["n/a", CellError("#N/A")])


def with_titles(rng, sheet):
    sheet.before = [["Sales report"], ["Exported by Ann"], []][: rng.randint(1, 3)]


def with_blank_rows(rng, sheet):
    for _ in range(rng.randint(1, 3)):
        blank = rng.choice([None, "", 0])
        sheet.rows.insert(rng.randint(0, len(sheet.rows)), [blank] * len(sheet.header))


def with_footers(rng, sheet):
    width = len(sheet.header)
    sheet.rows.append([None] * width)
    for text in rng.sample(["Total", "Grand Totals", "Confidential Information - Do Not Distribute"], 2):
        sheet.rows.append([text] + [None] * (width - 1))


def with_duplicates(rng, sheet):
    sheet.rows.insert(rng.randint(0, len(sheet.rows)), list(rng.choice(sheet.rows)))


def with_unknown_stage(rng, sheet):
    name = "Stage" if "Stage" in sheet.header else "To Stage"
    if name in sheet.header:
        rng.choice(sheet.rows)[sheet.header.index(name)] = "Siesta"


def with_closed_names(rng, sheet):
    for row in sheet.rows:
        for i, head in enumerate(sheet.header):
            if head in ("Stage", "To Stage", "From Stage") and row[i] in ("Won", "Lost"):
                row[i] = "Closed " + row[i]


# ---------------------------------------------------------------- calls


def calls_for(rng, shape, stages_grid, sheet, how):
    order = shape.open + ["Won"] + shape.post
    texts = any(isinstance(row[sheet.types.index("amount")], str) for row in sheet.rows)
    dates = sorted(w for d in how["deals"] for _, w in d["moves"])

    def options(allow_as_of=True):
        dice = rng.random()
        owner = next(h for h in sheet.header if "wner" in h)
        if dice < 0.5:
            return []
        if dice < 0.6:
            return [owner, rng.choice(["Ann", "ann", "Ann*", "<>Ann", "b?b lee", "zoe", "", "<>", "="])]
        if dice < 0.7:
            return ["Source", rng.choice(["web", "<>Referral", "*a*", "Trade fair"]), owner, "<>Chris"]
        if dice < 0.78 and not texts:
            return ["Amount", rng.choice([">=5000", "<8000", "<>", ">1000", "<=2500"])]
        if dice < 0.84 and how["layout"] == "dates":
            day = day_of(rng.choice(dates)).isoformat()
            return [rng.choice(shape.open), rng.choice([">=", "<", "<>", "="]) + day]
        if allow_as_of:
            day = whole_day(rng.choice(dates[len(dates) // 4 :]))
            return ["@asOf", rng.choice([day, day_of(day).isoformat()])]
        return []

    calls = []

    def call(name, *args, as_of=True):
        calls.append((name, list(args) + [stages_grid if how["stages"] else None, options(as_of)]))

    for basis in (None, "entered", "resolved", "strict", "value"):
        call("CONVERSION", order[0], "Won", basis)
    a, b = sorted(rng.sample(range(len(order)), 2))
    call("CONVERSION", order[a], order[b], rng.choice(["entered", "resolved", "strict", "value"]))
    call("CONVERSION", rng.choice(shape.open), None, rng.choice([None, "resolved", "strict"]))
    call("CONVERSION", rng.choice(shape.open), "Lost", rng.choice([None, "resolved", "value", "strict"]))
    if rng.random() < 0.3:
        call("CONVERSION", "Won", order[0], None)
    if rng.random() < 0.2:
        call("CONVERSION", "Nowhere", "Won", None)
    for basis in (None, "created", "value"):
        call("WINRATE", basis)
    call("FUNNEL")
    call("FUNNEL")
    call("CYCLETIME", None, None, None, None)
    for _ in range(5):
        a, b = sorted(rng.sample(range(len(order)), 2))
        ends = rng.choice([(None, None), (None, "Won"), (order[a], order[b]), (order[0], "Won"), (None, order[b])])
        statistic = rng.choice(["median", "mean", "min", "max", "stdev", "count", "p10", "p25", "p75", "p90", "p95"])
        call("CYCLETIME", *ends, statistic, rng.choice([None, "days", "hours", "minutes", "weeks", "workdays"]))
    for state in (None, "moved", "lost", "open", "now", "won", "skipped", "stalled"):
        call("DEALCOUNT", rng.choice(order), state)
    call("DEALCOUNT", rng.choice(shape.open), rng.choice(["now", "stalled", "open"]))
    call("DEALCOUNT", "Lost", "now")
    calls.append(("DEALCOUNT", [order[0], "leftout", stages_grid if how["stages"] else None, []]))
    return calls


def jsonable(value):
    if isinstance(value, CellError):
        return {"error": value.code}
    if isinstance(value, list):
        return [jsonable(v) for v in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def day(text):
    return date_of(text, None)


TABLE = [
    ["Stage", "Kind", "Target days"],
    ["Lead", "open", 7],
    ["Qualified", "open", 14],
    ["Proposal", "open", None],
    ["Won", "won", None],
    ["Onboarding", "won", None],
    ["Live", "won", None],
    ["Lost", "lost", None],
    ["On hold", "parked", None],
]
NAMES = [["Lead"], ["Qualified"], ["Proposal"], ["Won"], ["Lost"]]


def dated(text):
    """A small grid from text: cells by bars, ISO dates to serials, numbers to numbers."""
    grid = []
    for line in text.strip().splitlines():
        row = []
        for part in line.split("|"):
            part = part.strip()
            when = day(part)
            value = as_float(part)
            row.append(when if when is not None else value if value is not None else part or None)
        grid.append([int(c) if isinstance(c, float) and c.is_integer() else c for c in row])
    return grid


def small_cases():
    """One rule a case, a few rows each."""
    cases = []

    def add(name, text, stages, *calls):
        grid = dated(text) if isinstance(text, str) else text
        made = []
        for function, *args in calls:
            args, options = (args[:-1], args[-1]) if args and isinstance(args[-1], list) else (args, [])
            slots = {"CONVERSION": 3, "WINRATE": 1, "FUNNEL": 0, "CYCLETIME": 4, "DEALCOUNT": 2}[function]
            args = list(args) + [None] * (slots - len(args)) + [stages, options]
            value = answer(grid, function, args)
            result = {"error": value["error"]} if isinstance(value, dict) else {"value": jsonable(value)}
            made.append({"id": function, "args": jsonable(args)} | result)
        cases.append({"name": name, "deals": jsonable(grid), "stages": stages, "calls": made})

    add(
        "a snapshot's deal present in a post-sale stage has reached it",
        """
        Deal | Stage      | Created    | Closed
        A    | Onboarding | 2026-01-02 | 2026-01-20
        B    | Won        | 2026-01-02 | 2026-01-22
        C    | Lead       | 2026-01-05 |
        """,
        TABLE,
        ("DEALCOUNT", "Onboarding"),
        ("DEALCOUNT", "Onboarding", "now"),
        ("DEALCOUNT", "Live"),
        ("CONVERSION", "Won", "Onboarding"),
        ("FUNNEL",),
    )
    add(
        "history: the closing does not end a post-sale stay of the same day",
        """
        Deal | Stage | Changed
        A    | Lead  | 2026-01-02
        A    | Won   | 2026-01-10
        A    | Live  | 2026-01-10
        B    | Lead  | 2026-01-03
        """,
        TABLE,
        ("FUNNEL",),
    )
    add(
        "stage dates: a deal won by a post-sale entry alone has its won date there",
        """
        Deal | Created    | Lead       | Qualified | Proposal | Won        | Onboarding | Live | Lost
        A    | 2026-01-01 | 2026-01-01 |           |          |            | 2026-01-11 |      |
        B    | 2026-01-01 | 2026-01-01 |           |          | 2026-01-31 | 2026-01-21 |      |
        C    | 2026-01-01 | 2026-01-01 |           |          |            |            |      |
        """,
        TABLE,
        ("CYCLETIME", None, None, "count"),
        ("CYCLETIME", None, None, "min"),
        ("CYCLETIME", "Lead", "Won", "max"),
        ("WINRATE", "created"),
        ("DEALCOUNT", "Won", "skipped"),
    )
    add(
        "history: a deal won by a post-sale entry alone has its won date there",
        """
        Deal | Stage      | Changed
        A    | Lead       | 2026-01-01
        A    | Onboarding | 2026-01-11
        B    | Lead       | 2026-01-01
        B    | Qualified  | 2026-01-02
        """,
        TABLE,
        ("CYCLETIME", None, None, "count"),
        ("CYCLETIME", "Lead", "Won", "mean"),
        ("WINRATE", "created"),
    )
    add(
        "workdays: a negative span over a weekend is left out too",
        """
        Deal | Created    | Lead       | Qualified | Proposal | Won        | Lost
        A    | 2026-03-08 | 2026-03-02 |           |          | 2026-03-07 |
        B    | 2026-03-02 | 2026-03-02 |           |          | 2026-03-06 |
        """,
        NAMES,
        ("CYCLETIME", None, None, "count", "days"),
        ("CYCLETIME", None, None, "count", "workdays"),
        ("CYCLETIME", None, None, "min", "workdays"),
    )
    add(
        "a parking after asOf has not happened, one ended after asOf still stands",
        """
        Deal | Lead       | Qualified  | Proposal | Won | Lost       | On hold
        A    | 2026-01-01 |            |          |     |            | 2026-03-01
        B    | 2026-01-01 | 2026-03-05 |          |     |            | 2026-01-20
        C    | 2026-01-01 |            |          |     | 2026-03-10 | 2026-01-20
        """,
        TABLE,
        ("DEALCOUNT", "Lead", "stalled", ["@asOf", "2026-02-01"]),
        ("DEALCOUNT", "Lead", "now", ["@asOf", "2026-02-01"]),
        ("DEALCOUNT", "On hold", "now", ["@asOf", "2026-02-01"]),
        ("DEALCOUNT", "On hold", "now"),
        ("DEALCOUNT", "Lead", "stalled"),
    )
    add(
        "history: a parking after asOf has not happened, one ended after asOf still stands",
        """
        Deal | Stage     | Changed
        A    | Lead      | 2026-01-01
        A    | On hold   | 2026-03-01
        B    | Lead      | 2026-01-01
        B    | On hold   | 2026-01-20
        B    | Qualified | 2026-03-05
        C    | Lead      | 2026-01-01
        C    | On hold   | 2026-01-20
        C    | Lost      | 2026-03-10
        """,
        TABLE,
        ("DEALCOUNT", "Lead", "stalled", ["@asOf", "2026-02-01"]),
        ("DEALCOUNT", "Lead", "now", ["@asOf", "2026-02-01"]),
        ("DEALCOUNT", "On hold", "now", ["@asOf", "2026-02-01"]),
        ("DEALCOUNT", "On hold", "now"),
    )
    add(
        "an exit dated after asOf has not happened",
        """
        Deal | Date entered "Lead" | Date exited "Lead" | Date entered "Qualified" | Date entered "Won"
        A    | 2026-01-01          | 2026-03-01         |                          |
        B    | 2026-01-01          | 2026-01-11         | 2026-01-11               |
        """,
        NAMES,
        ("FUNNEL", ["@asOf", "2026-02-01"]),
        ("FUNNEL",),
    )
    add(
        "history: an exit dated after asOf has not happened",
        """
        Deal | Stage     | Changed    | Left
        A    | Lead      | 2026-01-01 | 2026-03-01
        B    | Lead      | 2026-01-01 | 2026-01-11
        B    | Qualified | 2026-01-11 |
        """,
        NAMES,
        ("FUNNEL", ["@asOf", "2026-02-01"]),
        ("FUNNEL",),
    )
    add(
        "history: the present stage ends the From-To chain of its day",
        """
        Deal | From Stage | To Stage  | Changed
        A    |            | Lead      | 2026-01-01
        A    | Lead       | Proposal  | 2026-01-05
        A    | Proposal   | Lead      | 2026-01-05
        A    | Lead       | Qualified | 2026-01-05
        B    |            | Lead      | 2026-01-01
        B    | Lead       | Won       | 2026-01-05
        B    | Won        | Qualified | 2026-01-05
        """,
        NAMES,
        ("DEALCOUNT", "Qualified", "now"),
        ("DEALCOUNT", "Proposal", "now"),
        ("DEALCOUNT", "Proposal"),
        ("WINRATE", "created"),
    )
    add(
        "an undated Won entry takes its date from the closed column",
        """
        Deal | Created    | Lead       | Qualified | Won | Closed
        A    | 2026-01-01 | 2026-01-01 |           | x   | 2026-01-21
        B    | 2026-01-01 | 2026-01-02 |           |     |
        C    | 2026-01-01 | 2026-01-03 |           | x   |
        """,
        [["Lead"], ["Qualified"], ["Won"], ["Lost"]],
        ("WINRATE", "created"),
        ("WINRATE", "created", ["@asOf", "2026-01-10"]),
        ("CYCLETIME", None, None, "count"),
        ("CYCLETIME", None, None, "max"),
        ("FUNNEL",),
    )
    add(
        "a criterion on a stage sees its entry as of asOf, under a plain header too",
        """
        Deal | Lead       | Qualified  | Proposal   | Won | Lost
        A    | 2026-01-01 | 2026-03-01 |            |     |
        B    | 2026-01-01 | 2026-01-10 | 2026-01-12 |     |
        C    | 2026-01-01 |            |            |     |
        """,
        NAMES,
        ("DEALCOUNT", "Lead", None, ["Qualified", ">=2026-01-01", "@asOf", "2026-02-01"]),
        ("DEALCOUNT", "Lead", None, ["Qualified", "", "@asOf", "2026-02-01"]),
        ("DEALCOUNT", "Lead", None, ["Qualified", "<>2026-01-10"]),
        ("DEALCOUNT", "Lead", None, ["Closed Won", ""]),
    )
    add(
        "a criterion on a stage sees its entry as of asOf, under a wrapped header",
        """
        Deal | Entered Lead | Entered Qualified | Entered Proposal
        A    | 2026-01-01   | 2026-03-01        |
        B    | 2026-01-01   | 2026-01-10        | 2026-01-12
        C    | 2026-01-01   |                   |
        """,
        NAMES,
        ("DEALCOUNT", "Lead", None, ["Qualified", ">=2026-01-01", "@asOf", "2026-02-01"]),
        ("DEALCOUNT", "Lead", None, ["Qualified", "", "@asOf", "2026-02-01"]),
        ("DEALCOUNT", "Lead", None, ["Qualified", "<>2026-01-10"]),
    )
    add(
        "stalled counts by the target of the present stage; a stage without one has none stalled",
        """
        Deal | Lead       | Qualified  | Proposal   | Won        | Lost | Status
        A    | 2026-01-01 |            |            |            |      |
        B    | 2026-01-01 | 2026-01-10 |            |            |      |
        C    | 2026-01-01 | 2026-01-10 | 2026-01-12 |            |      |
        D    | 2026-01-01 |            |            |            |      | On hold
        E    | 2026-01-17 |            |            |            |      | Open
        F    | 2026-01-01 |            |            | 2026-01-24 |      |
        """,
        TABLE,
        ("DEALCOUNT", "Lead", "stalled"),
        ("DEALCOUNT", "Qualified", "stalled"),
        ("DEALCOUNT", "Proposal", "stalled"),
        ("DEALCOUNT", "Won", "stalled"),
        ("DEALCOUNT", "Lead", "stalled", ["@asOf", "2026-01-25"]),
        ("DEALCOUNT", "Qualified", "stalled", ["@asOf", "2026-01-25"]),
    )
    add(
        "no target days anywhere: nobody knows who is stalled",
        """
        Deal | Lead       | Qualified  | Proposal   | Won        | Lost
        A    | 2026-01-01 | 2026-01-02 |            |            |
        """,
        NAMES,
        ("DEALCOUNT", "Lead", "stalled"),
        ("DEALCOUNT", "Lead", "leftout"),
        ("WINRATE",),
        ("WINRATE", "created"),
    )
    add(
        "footers are no deals, names that begin like one are",
        """
        Deal name                                  | Stage | Amount
        Total Wine GmbH                            | Won   | 100
        Totalenergies                              | Lead  | 200
        Partners of Copyright                      | Lost  | 300
        Grand Hotel                                | Lead  | 400
        Total                                      |       | 1000
        Grand Totals                               |       | 1000
        Confidential Information - Do Not Distribute |     |
        """,
        NAMES,
        ("DEALCOUNT", "Lead"),
        ("WINRATE", "created"),
        ("WINRATE", "value"),
    )
    add(
        "history: a closed date with a lost reason stands as of a day before the deal moved on",
        """
        Deal | Stage     | Changed    | Closed     | Lost reason
        A    | Lead      | 2026-01-01 | 2026-01-10 | Price
        A    | Qualified | 2026-02-20 |            |
        B    | Lead      | 2026-01-01 |            |
        B    | Qualified | 2026-01-03 |            |
        """,
        NAMES,
        ("DEALCOUNT", "Lost", "now", ["@asOf", "2026-02-01"]),
        ("DEALCOUNT", "Lost", "now", ["@asOf", "2026-01-05"]),
    )
    add(
        "dates that could be day- or month-first are none; ISO always is",
        """
        Deal | Created  | Lead       | Qualified | Proposal | Won        | Lost
        A    | 3/4/2026 | 2026-05-01 |           |          | 2026-05-11 |
        B    | 5/6/2026 | 2026-05-01 |           |          | 2026-05-21 |
        """,
        NAMES,
        ("CYCLETIME",),
        ("CYCLETIME", None, None, "count"),
    )
    add(
        "one value beyond 12 decides the whole column",
        """
        Deal | Created   | Lead       | Qualified | Proposal | Won        | Lost
        A    | 3/4/2026  | 2026-05-01 |           |          | 2026-05-11 |
        B    | 13/4/2026 | 2026-05-01 |           |          | 2026-05-21 |
        """,
        NAMES,
        ("CYCLETIME", None, None, "max"),
        ("CYCLETIME", None, None, "min", "weeks"),
    )
    add(
        "amounts in two currencies are not added",
        """
        Deal | Stage | Amount | Currency
        A    | Won   | 100    | EUR
        B    | Lost  | 300    | EUR
        C    | Won   | 500    | USD
        D    | Lead  | 700    | USD
        """,
        NAMES,
        ("WINRATE", "value"),
        ("WINRATE", "value", ["Currency", "EUR"]),
        ("WINRATE", "value", ["Currency", "usd"]),
        ("WINRATE",),
        ("CONVERSION", "Lead", "Won", "value"),
    )
    add(
        "roles by setting, layout by setting",
        """
        Deal | Phase     | When       | Who
        A    | Lead      | 2026-01-01 | Ann
        A    | Won       | 2026-01-11 | Bob
        B    | Lead      | 2026-01-02 | Bob
        """,
        NAMES,
        ("WINRATE", "created", ["@stage", "Phase", "@changed", "When"]),
        ("CYCLETIME", ["@stage", "Phase", "@changed", "When"]),
        ("WINRATE", "created", ["@stage", "Phase", "@changed", "When", "@owner", "Who", "Who", "Ann"]),
        ("WINRATE", "created", ["@stage", "Phase", "@layout", "snapshot"]),
        ("WINRATE", "created", ["@stage", "Fase"]),
        ("WINRATE", "created", ["@stage", "Phase", "Nobody", "x"]),
    )
    add(
        "stages nobody knows, in no known order",
        """
        Deal | Stage   | Changed
        A    | Zwirn   | 2026-01-01
        A    | Krapfen | 2026-01-03
        A    | Won     | 2026-01-11
        B    | Zwirn   | 2026-01-02
        """,
        None,
        ("CONVERSION", "Zwirn", "Krapfen"),
        ("FUNNEL",),
    )
    add(
        "words of the Status column, and words it does not know",
        """
        Deal | Stage    | Status    | Created    | Closed     | Lost reason
        A    | Proposal | Abandoned | 2026-01-01 | 2026-01-08 |
        B    | Proposal | On hold   | 2026-01-01 |            |
        C    | Won      | Hmm       | 2026-01-01 | 2026-01-09 |
        D    | Lead     | Hmm       | 2026-01-01 | 2026-01-05 | Price
        E    | Lead     |           | 2026-01-01 | 2026-01-05 |
        F    | Won      | Open      | 2026-01-01 |            |
        G    | Lead     | won       | 2026-01-01 | 2026-01-31 |
        """,
        NAMES,
        ("WINRATE",),
        ("WINRATE", "created"),
        ("DEALCOUNT", "Lost", "now"),
        ("DEALCOUNT", "Proposal", "now"),
        ("DEALCOUNT", "Proposal", "open"),
        ("DEALCOUNT", "Proposal", "lost"),
        ("DEALCOUNT", "Lead", "open"),
        ("DEALCOUNT", "Won", "now"),
        ("CYCLETIME", None, None, "mean"),
        ("WINRATE", "created", ["@asOf", "2026-01-06"]),
        ("WINRATE", None, ["@asOf", "2026-01-08"]),
    )
    losses = lambda known: "\n".join(
        ["Deal | Stage | Status"]
        + [f"L{i} | {'Proposal' if i < known else ''} | Lost" for i in range(10)]
        + ["W | Proposal | Won", "O | Qualified | Open"]
    )
    for known in (9, 8):
        add(
            f"{10 - known} of 10 lost deals without a known stage",
            losses(known),
            NAMES,
            ("CONVERSION", "Lead", "Qualified"),
            ("CONVERSION", "Lead", "Won"),
            ("CONVERSION", "Lead", "Lost"),
            ("CONVERSION", "Qualified", "Lost"),
            ("DEALCOUNT", "Lead"),
            ("DEALCOUNT", "Proposal"),
            ("DEALCOUNT", "Qualified", "now"),
            ("DEALCOUNT", "Qualified", "open"),
            ("FUNNEL",),
        )
    add(
        "asOf with and without a time",
        """
        Deal | Created    | Lead             | Qualified        | Proposal | Won              | Lost
        A    | 2026-01-01 | 2026-01-01 09:00 | 2026-01-05 09:00 |          | 2026-01-09 15:00 |
        B    | 2026-01-09 | 2026-01-09 16:00 |                  |          |                  |
        """,
        NAMES,
        ("WINRATE", "created", ["@asOf", "2026-01-09"]),
        ("WINRATE", "created", ["@asOf", "2026-01-08"]),
        ("WINRATE", "created", ["@asOf", day("2026-01-09 14:00")]),
        ("DEALCOUNT", "Lead", "leftout", ["@asOf", "2026-01-08"]),
        ("CYCLETIME", None, None, "mean", "hours"),
        ("CYCLETIME", "Lead", "Won", "mean", "hours"),
        ("CYCLETIME", "Qualified", "Won", "mean", "minutes"),
        ("DEALCOUNT", "Lead", None, ["Qualified", "2026-01-05"]),
        ("DEALCOUNT", "Lead", None, ["Won", ">2026-01-09"]),
    )
    add(
        "a stages list without Won and Lost has them nevertheless",
        """
        Deal | Stage     | Created    | Closed
        A    | Lead      | 2026-01-01 |
        B    | Won       | 2026-01-01 | 2026-01-15
        C    | Qualified | 2026-01-01 |
        """,
        [["Lead"], ["Qualified"]],
        ("CONVERSION", "Lead", "Won"),
        ("CONVERSION", "Qualified"),
        ("FUNNEL",),
    )
    add(
        "the edges of CONVERSION",
        """
        Deal | Lead       | Qualified  | Proposal | Won | Lost       | On hold
        A    | 2026-01-01 | 2026-01-03 |          |     |            |
        B    | 2026-01-01 |            |          |     | 2026-01-09 |
        C    | 2026-01-01 |            |          |     |            | 2026-01-09
        """,
        TABLE,
        ("CONVERSION", "Live"),
        ("CONVERSION", "Lead", "Lead"),
        ("CONVERSION", "Qualified", "Lead"),
        ("CONVERSION", "Lead", "On hold"),
        ("CONVERSION", "Lead", "Siesta"),
        ("CONVERSION", "Proposal", "Won"),
        ("CONVERSION", "Lead", "Lost", "strict"),
        ("CONVERSION", "Lead", "Lost", "resolved"),
        ("CONVERSION", "Lead", "Won", "resolved"),
        ("CONVERSION", "Lead", "Won", "value"),
        ("CONVERSION", "Lead", "Won", ["Owner", "Ann"]),
        ("CYCLETIME",),
        ("CYCLETIME", None, None, "count"),
        ("CYCLETIME", "Lead", "Qualified", "stdev"),
        ("CYCLETIME", "Lead", "Lost"),
        ("DEALCOUNT", "On hold", "now"),
    )
    add(
        "history: attributes by change date, then lower row, also under an earlier asOf",
        """
        Deal | Stage     | Changed    | Owner | Amount
        A    | Qualified | 2026-01-09 | Ann   |
        A    | Lead      | 2026-01-01 | Bob   | 100
        B    | Lead      | 2026-01-02 | Bob   | 300
        B    | Qualified | 2026-01-02 | Ann   | 500
        B    | Lost      | 2026-01-05 |       |
        """,
        NAMES,
        ("DEALCOUNT", "Lead", None, ["Owner", "Ann"]),
        ("DEALCOUNT", "Lead", None, ["Owner", "Ann", "@asOf", "2026-01-03"]),
        ("CONVERSION", "Lead", "Qualified", "value"),
        ("CONVERSION", "Lead", "Qualified", "value", ["@asOf", "2026-01-03"]),
        ("DEALCOUNT", "Lead", "leftout", ["@asOf", "2026-01-03"]),
        ("WINRATE",),
    )
    add(
        "history: a row with From equal To is no move",
        """
        Deal | From Stage | To Stage  | Changed    | Amount
        A    |            | Lead      | 2026-01-01 | 100
        A    | Lead       | Lead      | 2026-01-06 | 150
        A    | Lead       | Qualified | 2026-01-11 | 150
        A    | Qualified  | Lead      | 2026-01-15 | 150
        A    | Lead       | Won       | 2026-01-17 | 150
        """,
        NAMES,
        ("FUNNEL",),
        ("CYCLETIME", "Lead", "Qualified"),
    )
    add(
        "won and lost dates both present, the Stage column, and dates after a closing",
        """
        Deal | Stage     | Lead       | Qualified  | Proposal   | Won        | Lost
        A    |           | 2026-01-01 |            |            | 2026-01-05 | 2026-01-09
        B    |           | 2026-01-01 |            |            | 2026-01-09 | 2026-01-05
        C    |           | 2026-01-01 |            |            | 2026-01-09 | 2026-01-09
        D    | Lead      | 2026-01-01 | 2026-01-04 | 2026-01-08 |            |
        E    | Proposal  | 2026-01-01 |            |            |            |
        F    |           | 2026-01-01 |            | 2026-01-20 |            | 2026-01-10
        """,
        NAMES,
        ("WINRATE",),
        ("DEALCOUNT", "Lost", "now"),
        ("DEALCOUNT", "Lead", "now"),
        ("DEALCOUNT", "Proposal", "now"),
        ("DEALCOUNT", "Proposal", "reached"),
        ("DEALCOUNT", "Qualified", "skipped"),
        ("WINRATE", None, ["@asOf", "2026-01-06"]),
        ("FUNNEL",),
        ("CYCLETIME", None, None, "count"),
    )
    add(
        "criteria as in COUNTIFS",
        """
        Deal | Stage | Owner   | Code | Amount
        A    | Lead  | Ann     | a*b  | 100
        B    | Lead  | Zoë     | axb  | 5000
        C    | Won   |         | a?b  |
        D    | Won   | Bob Lee | 12   | 100
        E    | Lost  | ann     |      | 7000
        """,
        NAMES,
        *[
            ("DEALCOUNT", "Lead", None, options)
            for options in (
                ["Owner", "Ann"],
                ["Owner", "=ANN"],
                ["Owner", "<>Ann"],
                ["Owner", ""],
                ["Owner", "="],
                ["Owner", "<>"],
                ["Owner", "zoe"],
                ["Owner", "b*"],
                ["Owner", "???"],
                ["owner", "boblee"],
                ["Code", "a*b"],
                ["Code", "a~*b"],
                ["Code", "a~?b"],
                ["Code", "12"],
                ["Code", 12],
                ["Amount", 100],
                ["Amount", "<>100"],
                ["Amount", ">100"],
                ["Amount", "<=100"],
                ["Amount", ""],
                ["Amount", "<>"],
                ["Amount", ">=100", "Owner", "<>Ann"],
                ["Stage", "Lead"],
            )
        ],
    )
    add(
        "a stage is no misplaced option, even where its column holds marks alone",
        """
        Deal | Owner | Lead | Qualified | Won | Lost
        A    | Ann   | x    |           |     |
        B    | Bob   | x    | x         |     |
        """,
        NAMES,
        ("CYCLETIME", "Lead", "Qualified"),
        ("CYCLETIME", "Lead", "Qualified", "count"),
        ("DEALCOUNT", "Lead", "stalled"),
        ("DEALCOUNT", "Lead", "reached"),
    )
    add(
        "a snapshot has no dates of post-sale stages",
        """
        Deal | Stage      | Created    | Closed
        A    | Onboarding | 2026-01-02 | 2026-01-20
        B    | Won        | 2026-01-02 | 2026-01-22
        """,
        TABLE,
        ("CYCLETIME",),
        ("CYCLETIME", "Onboarding", "Live", "count"),
        ("CYCLETIME", "Lead", "Won", "count"),
    )
    add(
        "a header row far down",
        [["Report", None, None]]
        + [[None, None, None]] * 20
        + [
            ["Deal", "Stage", "Created"],
            ["A", "Won", day("2026-01-01")],
            ["B", "Lead", day("2026-01-02")],
            ["C", "Lost", day("2026-01-02")],
        ],
        NAMES,
        ("WINRATE", "created"),
        ("DEALCOUNT", "Lead", "leftout"),
    )
    return cases


SPOILERS = {
    "blanks as null, 0 and empty text": with_blanks,
    "dates as text": with_text_dates,
    "amounts as text": with_text_amounts,
    "undated entries": with_marks,
    "unreadable cells": with_bad_cells,
    "title rows above": with_titles,
    "blank rows between": with_blank_rows,
    "report footers": with_footers,
    "a duplicate row": with_duplicates,
    "an unknown stage": with_unknown_stage,
    "Closed Won and Closed Lost as stage names": with_closed_names,
}
# Blanks last among the cell changes, rows after cells.
ORDER = [
    "an unknown stage",
    "Closed Won and Closed Lost as stage names",
    "dates as text",
    "amounts as text",
    "undated entries",
    "unreadable cells",
    "blanks as null, 0 and empty text",
    "a duplicate row",
    "blank rows between",
    "report footers",
    "title rows above",
]


def case(rng, name, shape, deals, layout, how, spoilers, calls=None):
    how = {"layout": layout, "deals": deals, "stages": True, "raw": False, "exits": False, "stage": False} | how
    stages_grid = how.get("grid") or shape.stages_range(rng)
    write = {"dates": write_dates, "history": write_history, "snapshot": write_snapshot}[layout]
    sheet = write(rng, shape, deals, how)
    for spoiler in sorted(spoilers, key=ORDER.index):
        SPOILERS[spoiler](rng, sheet)
    grid = sheet.grid()
    stages = stages_grid if how["stages"] else None
    calls = calls or calls_for(rng, shape, stages_grid, sheet, how)
    made = []
    for function, args in calls:
        value = answer(grid, function, args)
        result = {"error": value["error"]} if isinstance(value, dict) else {"value": jsonable(value)}
        made.append({"id": function, "args": jsonable(args)} | result)
    return {"name": name, "deals": jsonable(grid), "stages": stages, "calls": made}


STYLES = ["{}", "{} date", "Entered {}", 'Date entered "{}"', 'Date entered "{} (Sales)"']


def how_for(rng, layout, shape):
    if layout == "dates":
        how = {
            "style": rng.choice(STYLES),
            "created": rng.random() < 0.7,
            "lost_column": rng.random() < 0.7,
            "status": rng.random() < 0.3,
            "stage": rng.random() < 0.25,
            "raw": shape.returns and rng.random() < 0.3,
            "exits": rng.random() < 0.15,
        }
        if how["raw"]:
            how["lost_column"], how["status"], how["stage"] = True, False, False
        if how["style"].startswith("Date entered") and not shape.post and not shape.parked:
            how["stages"] = rng.random() < 0.5
        return how
    if layout == "history":
        order = rng.choice(["shuffled", "by_date", "by_deal"])
        return {
            "from": rng.random() < 0.6,
            "status": not shape.returns and rng.random() < 0.25,
            "shuffled": order == "shuffled",
            "by_date": order == "by_date",
        }
    return {"status": rng.random() < 0.6}


def generate(seed=SEED):
    rng = random.Random(seed)
    small = small_cases()
    cases = []
    # The same clean pipeline in the three layouts: the same calls, the same answers where the layout knows enough.
    for n in range(6):
        shape = Shape(rng, returns=False, timed=n % 3 == 2)
        deals = invent(rng, shape)
        grid = shape.stages_range(rng)
        hows = {
            "dates": {"style": STYLES[n % len(STYLES)], "created": True, "lost_column": True, "status": True},
            "history": {"from": n % 2 == 0, "status": True, "shuffled": True, "by_date": False},
            "snapshot": {"status": True},
        }
        calls = None
        for layout, how in hows.items():
            if calls is None:
                probe = {"layout": "history", "deals": deals, "stages": True} | how
                sheet = write_dates(rng, shape, deals, probe | {"raw": False, "exits": False, "stage": False})
                calls = calls_for(rng, shape, grid, sheet, probe)
                # Only columns all three sheets have under one name; a snapshot cannot be drawn as of the past.
                calls = [(f, a[:-1] + [[] if a[-1][:1] in (["Owner"], ["@asOf"]) else a[-1]]) for f, a in calls]
                calls = [(f, a[:-1] + [[o for o in a[-1] if o not in ("Owner", "<>Chris")]]) for f, a in calls]
            cases.append(
                case(rng, f"one pipeline thrice {n + 1}, {layout}", shape, deals, layout, {"grid": grid} | how, [], calls)
            )
        by_dates, by_history, by_snapshot = cases[-3:]
        for a, b, c in zip(by_dates["calls"], by_history["calls"], by_snapshot["calls"]):
            same = lambda x, y: x.get("value") == y.get("value") and x.get("error") == y.get("error")
            assert same(a, b), ("dates and history differ", a, b)
            if a["id"] in ("WINRATE", "CONVERSION") and c.get("error") is None:
                assert same(a, c), ("snapshot differs", a, c)
    while len(cases) < 62:
        layout = ["dates", "history", "dates", "snapshot", "history"][len(cases) % 5]
        shape = Shape(rng)
        deals = invent(rng, shape)
        spoilers = [s for s in SPOILERS if rng.random() < 0.25]
        if layout != "dates":
            spoilers = [s for s in spoilers if s != "undated entries"]
        else:
            spoilers = [s for s in spoilers if s not in ("an unknown stage",)]
        if layout == "history":
            spoilers = [s for s in spoilers if s != "a duplicate row"]
        how = how_for(rng, layout, shape)
        traits = [t for t, on in [("returns", shape.returns), ("times of day", shape.timed), ("post-sale stages", shape.post)] if on]
        title = ", ".join([f"pipeline {len(cases) + 1} as {layout}"] + traits + spoilers)
        cases.append(case(rng, title, shape, deals, layout, how, spoilers))
    return small + cases


if __name__ == "__main__":
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "oracle-cases.json")
    cases = generate()
    with open(path, "w", encoding="utf-8") as file:
        lines = [json.dumps(c, ensure_ascii=False, separators=(",", ":")) for c in cases]
        file.write("[\n" + ",\n".join(lines) + "\n]\n")
    print(len(cases), "pipelines,", sum(len(c["calls"]) for c in cases), "calls")
