"""Reference answers for the money, list and comparison functions, computed straight from docs/metrics.md.

Written from the text, slow on purpose, on the model of oracle.py; it shares nothing with the code it judges.
`python3 test/reference/oracle_lists.py` rewrites oracle-lists-cases.json from a fixed seed; oracle-lists.test.ts reads
that file only.
"""

import json
import math
import os
import random
from datetime import date

import oracle as o
from oracle import BadArgument, NotAvailable, cell, divide

SEED = 20260702

# ---------------------------------------------------------------- what oracle.py does not read

OWN = ("minimum", "headers", "confidence")


class Pipeline(o.Pipeline):
    """The model of oracle.py, with the columns and the columns of the stages table that these functions need."""

    def __init__(self, grid, stages_grid, options):
        self.own = {o.fold(k[1:]): v for k, v in options if k.startswith("@") and o.fold(k[1:]) in OWN}
        super().__init__(grid, stages_grid, [(k, v) for k, v in options if o.fold(k[1:]) not in OWN or k[0] != "@"])
        self.table = {}
        head = [o.fold(c) if isinstance(c, str) else "" for c in stages_grid[0]]
        if "stage" in head:
            for line in stages_grid[1:]:
                row = dict(zip(head, line))
                self.table[row["stage"]] = {k: o.number_of(row.get(k)) for k in ("probability", "benchmarklow", "benchmarkhigh")}
        for keys in (("probability",), ("benchmarklow", "benchmarkhigh")):
            if any((row[k] or 0) > 1 for row in self.table.values() for k in keys):
                for row in self.table.values():
                    for k in keys:
                        row[k] = row[k] / 100 if row[k] is not None else None

    def index(self, head):
        found = [i for i, h in enumerate(self.header) if o.fold(h) == o.fold(head)]
        return found[0] if found else None

    def lines(self, deal):
        """The rows of a deal, what counts most last."""
        if self.layout != "history":
            return [self.rows[deal.row]]
        return [l["cells"] for l in sorted(deal.lines, key=lambda l: (l["when"], l["row"]))]

    def last(self, deal, head):
        """The last filled cell of a column; 0 is a blank but in follow-ups."""
        i = self.index(head)
        cells = [] if i is None else [l[i] for l in self.lines(deal)]
        cells = [c for c in cells if not o.is_empty(c) and not (o.is_number(c) and c == 0)]
        return cells[-1] if cells else None

    def last_date(self, deal, head):
        i = self.index(head)
        if i is None:
            return None
        order = o.column_order(self.column(i))
        dates = [o.date_of(l[i], order) for l in self.lines(deal)]
        dates = [d for d in dates if d is not None]
        return dates[-1] if dates else None


def closed(deals):
    return [d for d in deals if d.outcome in ("won", "lost")]


def won(deals):
    return [d for d in deals if d.outcome == "won"]


def money(deals, p):
    if "amount" not in p.role:
        raise NotAvailable("no amount column")
    return o.amount([d for d in deals if d.amount is not None], p)


# ---------------------------------------------------------------- section 5: DEALVALUE, DEALS; section 3: STALLED


def in_state(p, stage, state):
    state = state or "reached"
    stage = o.stage_argument(stage, p)
    deals = p.deals
    if state == "now":
        if stage in p.stages.lost:
            return [d for d in deals if d.outcome == "lost"]
        if stage in p.stages.won:
            return [d for d in won(deals) if o.there_now(d, stage, p)]
        return [d for d in deals if d.outcome in ("open", "parked") and d.present == stage]
    if state == "stalled":
        if not p.stages.target or p.layout == "snapshot":
            raise NotAvailable("stalled")
        return [d for d in deals if o.stalled(d, stage, p)]
    if state == "skipped" and p.layout == "snapshot":
        raise NotAvailable("skipped")
    if state != "skipped":
        following = p.stages.order[p.stages.order.index(stage) + 1] if stage in p.stages.open else None
        o.need_known_losses(p, *([stage, following] if state in ("moved", "lost") and following else [stage]))
    if state == "won":
        return [d for d in won(deals) if o.reached(d, stage, p)]
    test = {"reached": o.reached, "moved": o.moved_on, "lost": o.lost_at, "open": o.open_at, "skipped": o.skipped}[state]
    return [d for d in deals if test(d, stage, p)]


def deal_value(p, stage, state):
    return money(in_state(p, stage, state), p)


def deal_list(p, stage, state):
    """The rows themselves: of a history's deal the last filled cell of each column."""
    dated = {i for i, _ in p.stage_columns} | {i for i, _ in p.exit_columns} if p.layout == "dates" else set()
    table = []
    for deal in in_state(p, stage, state):
        row = []
        for i, head in enumerate(p.header):
            shown = deal.attributes[o.fold(head)] if p.layout == "history" else p.rows[deal.row][i]
            if head in ("Probability", "Next step date", "Follow-ups") and p.layout == "history":
                # In a log a 0 may be a blank, of follow-ups too; where all are blank the last row shows.
                found = p.last(deal, head)
                shown = found if found is not None else p.lines(deal)[-1][i]
            zero_blank = head in ("Probability", "Next step date") and shown == 0 and not isinstance(shown, bool)
            if zero_blank or p.attribute_is_blank(i, shown) or i in dated and shown == 0 and not isinstance(shown, bool):
                shown = ""
            row.append({"error": "#N/A"} if isinstance(shown, o.CellError) else shown)
        table.append(row)
    return table


def last_entry(deal, p):
    if p.layout == "history":
        return deal.visits[-1][1] if deal.visits else None
    dates = [v[1] for v in deal.visits if v[1] is not None]
    return max(dates) if dates else None


def age(deal, p):
    when = last_entry(deal, p)
    return None if when is None else o.span(when, p.as_of, "days")


def name_of(p, deal):
    return next((p.last(deal, h) for h in ("Deal", "Opportunity ID", "Record ID") if p.index(h) is not None), None)


def owner_of(p, deal):
    return next((p.last(deal, h) for h in ("Owner", "Deal owner") if p.index(h) is not None), None)


def blank(value):
    return "" if value is None else {"error": "#N/A"} if isinstance(value, o.CellError) else value


def stalled_deals(p, days):
    """[(deal, age, limit)], oldest first."""
    if days is None and not p.stages.target:
        raise NotAvailable("no limit")
    if p.layout == "snapshot":
        raise NotAvailable("no dates")
    found = []
    for deal in p.deals:
        limit = days if days is not None else p.stages.target.get(deal.present)
        old = age(deal, p)
        if deal.outcome == "open" and limit is not None and old is not None and old > limit:
            found.append((deal, old, limit))
    return sorted(found, key=lambda f: -f[1])


def stalled(p, days):
    return [
        [blank(name_of(p, d)), blank(owner_of(p, d)), d.present or "", old, limit, blank(d.amount), blank(p.last(d, "Next step"))]
        for d, old, limit in stalled_deals(p, days)
    ]


# ---------------------------------------------------------------- section 4


def velocity(p):
    if "amount" not in p.role:
        raise NotAvailable("no amount column")
    rate = divide(len(won(p.deals)), len(closed(p.deals)))
    priced = [d for d in won(p.deals) if d.amount is not None]
    mean = divide(money(priced, p), len(priced))
    days = []
    for deal in won(p.deals):
        end = o.first_entry(deal, p.stages.won[0], p)
        span = o.span(deal.start, end, "days") if deal.start is not None and end is not None else None
        days += [] if span is None else [span]
    return o.count(p.deals, lambda d: d.outcome == "open") * rate * mean / (divide(sum(days), len(days)) or refuse())


def refuse():
    raise NotAvailable("zero")


def probability(p, stage, deals=None, minimum=None):
    deals = p.deals if deals is None else deals
    stage = o.stage_argument(stage, p)
    if stage not in p.stages.open + p.stages.won[:1]:
        raise BadArgument("stage")
    need_known(deals, p, stage)
    there = [d for d in closed(deals) if o.reached(d, stage, p)]
    if len(there) < (minimum or p.own.get("minimum") or 1):
        raise NotAvailable("few")
    return divide(len(won(there)), len(there))


def need_known(deals, p, *stages):
    lost = [d for d in deals if d.outcome == "lost"]
    if any(s in p.stages.open[1:] for s in stages) and sum(d.furthest is None for d in lost) * 10 > len(lost):
        raise NotAvailable("loss unknown")


def chance(deal, p, method):
    """The first of the three that exists for the deal."""
    if method in (None, "deal"):
        i = p.index("Probability")
        if i is not None:
            percent = any((o.number_of(c) or 0) > 1 for c in p.column(i))
            own = o.number_of(p.last(deal, "Probability"))
            if own is not None:
                own = own / 100 if percent else own
                if 0 < own <= 1:
                    return own
    if method in (None, "stage"):
        given = p.table.get(deal.present, {}).get("probability")
        if given is not None:
            return given
    if method in (None, "learned") and deal.present in p.stages.open:
        try:
            return probability(p, deal.present, p.everybody, p.own.get("minimum") or 10)
        except NotAvailable:
            return None
    return None


def weighted_value(p, method):
    if "amount" not in p.role:
        raise NotAvailable("no amount column")
    going = [d for d in p.deals if d.outcome == "open"]
    known = [(d, chance(d, p, method)) for d in going]
    known = [(d, c) for d, c in known if c is not None]
    if going and not known:
        raise NotAvailable("no probability")
    o.amount([d for d, _ in known if d.amount is not None], p)
    return math.fsum(d.amount * c for d, c in known if d.amount is not None)


def coverage(p, target, start, end):
    if end < start:
        raise BadArgument("end")
    if "amount" not in p.role or p.index("Expected close") is None and "closed" not in p.role:
        raise NotAvailable("columns")
    within = lambda when: when is not None and start <= o.whole_day(when) <= end
    expected = lambda d: p.last_date(d, "Expected close") or p.last_date(d, "Closed")
    coming = [d for d in p.deals if d.outcome == "open" and within(expected(d)) and d.amount is not None]
    so_far = [d for d in won(p.deals) if within(d.closing) and d.amount is not None]
    o.amount(coming + so_far, p)
    missing = target - o.amount(so_far, p)
    if missing <= 0:
        raise NotAvailable("met")
    return o.amount(coming, p) / missing


def closings_of(deal, p):
    """[(day, kind)] after the start: closings, and "reopened"; None where a day is unknown."""
    kind = p.stages.kind
    events = []
    if p.layout == "history":
        for line in o.chain([l for l in deal.lines if o.happened(l["when"], p.as_of)], p.stages):
            # A change that comes from a closing tells of it, though not of its day.
            for stage, when in ((line["from"], None), (line["stage"], line["when"])):
                if stage is None:
                    continue
                if kind(stage) in ("won", "lost"):
                    if not events or events[-1][1] != kind(stage):
                        events.append((when, kind(stage)))
                elif when is not None and events and events[-1][1] != "reopened":
                    events.append((when, "reopened"))
    else:
        dates = {}
        for stage, when, _ in deal.visits:
            if kind(stage) in ("won", "lost") and when is not None:
                dates[kind(stage)] = min(when, dates.get(kind(stage), when))
        if deal.outcome in ("won", "lost") and deal.closing is not None:
            dates.setdefault(deal.outcome, deal.closing)
        if len(dates) == 2:
            events = sorted(((w, k) for k, w in dates.items()), key=lambda e: (e[0], e[1] == "lost"))
    while events and events[-1][1] not in ("reopened", deal.outcome):
        events.pop()
    if deal.outcome in ("won", "lost") and (not events or events[-1][1] != deal.outcome):
        events.append((deal.closing, deal.outcome))
    return None if any(when is None for when, _ in events) else events


def change(p, start, end):
    if end < start:
        raise BadArgument("end")
    names = ["opening", "created", "reopened", "won", "lost", "closing"]
    found = {n: [] for n in names}
    dated = 0
    for deal in p.deals:
        events = closings_of(deal, p)
        if deal.start is None or (p.layout == "snapshot" and deal.created is None) or events is None:
            continue
        days = [o.whole_day(deal.start)] + [o.whole_day(w) for w, _ in events]
        if days != sorted(days):
            continue
        dated += 1
        going, opened, seen = False, False, []
        for when, event in zip(days, ["created"] + [k for _, k in events]):
            if when > end:
                break
            if event in ("won", "lost") and not going:
                seen.append((when, "reopened"))
            going = event in ("created", "reopened")
            seen.append((when, event))
            if when < start:
                opened = going
        for when, event in seen:
            if when >= start:
                found[event].append(deal)
        if opened:
            found["opening"].append(deal)
        if going:
            found["closing"].append(deal)
    if p.deals and not dated:
        raise NotAvailable("no starts")
    everybody = [d for deals in found.values() for d in deals if d.amount is not None]
    shown = cell(lambda: o.amount(everybody, p))
    rows = []
    for n in names:
        value = shown if isinstance(shown, dict) else o.amount([d for d in found[n] if d.amount is not None], p)
        rows.append([n.capitalize(), len(found[n]), value])
    return rows


# ---------------------------------------------------------------- section 5


Z = 1.959963984540054


def wilson(k, n):
    share = k / n
    centre = (share + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z / (1 + Z * Z / n) * math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n))
    return [centre - half, centre + half]


def cycle(deals, p):
    values = []
    for deal in deals:
        end = o.first_entry(deal, p.stages.won[0], p)
        start = deal.start if p.layout != "snapshot" else deal.created
        span = o.span(start, end, "days") if start is not None and end is not None else None
        values += [] if span is None else [span]
    return o.summary(values, "median")


def breakdown(p, column):
    groups = {}
    for deal in p.deals:
        value = p.last(deal, column)
        groups.setdefault(None if value is None else o.flat(value), []).append((value, deal))
    table = []
    for key, members in sorted(groups.items(), key=lambda g: -len(g[1])):
        deals = [d for _, d in members]
        k, n = len(won(deals)), len(closed(deals))
        interval = [{"error": "#N/A"}] * 2 if n == 0 else wilson(k, n)
        table.append(
            ["(blank)" if key is None else members[0][0], len(deals), k, n - k, len(deals) - n]
            + [cell(lambda: divide(k, n))]
            + interval
            + [cell(lambda: cycle(deals, p)), cell(lambda: o.amount([d for d in won(deals) if d.amount is not None], p))]
        )
    return table


def periods(start, period):
    """(key, label, first day of the next period) of the period of a serial, by Python's calendar."""
    day = o.day_of(start)
    if period == "week":
        year, week, weekday = day.isocalendar()
        following = date.fromordinal(day.toordinal() - weekday + 8)
        return f"{year}-W{week:02d}", following
    if period == "month":
        following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
        return f"{day.year}-{day.month:02d}", following
    if period == "quarter":
        q = (day.month - 1) // 3
        following = date(day.year + (q + 1) // 4, (q + 1) % 4 * 3 + 1, 1)
        return f"{day.year}-Q{q + 1}", following
    return f"{day.year}", date(day.year + 1, 1, 1)


def cohorts(p, period):
    """[(label, last day as a serial, deals)] from the first start to the last."""
    starts = [(d.created if p.layout == "snapshot" else d.start, d) for d in p.deals]
    starts = [(s, d) for s, d in starts if s is not None]
    if not starts:
        raise NotAvailable("no starts")
    at, end = min(s for s, _ in starts), max(s for s, _ in starts)
    found = []
    while True:
        label, following = periods(at, period)
        next_first = o.serial(following.year, following.month, following.day)
        found.append((label, next_first - 1, [d for s, d in starts if periods(s, period)[0] == label]))
        if next_first > end:
            return found
        at = next_first


def mature(p, last_day, deals):
    return o.whole_day(p.as_of) >= last_day and len(closed(deals)) >= 20 and len(closed(deals)) / len(deals) >= 0.8


def cohort(p, period):
    table = []
    for label, last_day, deals in cohorts(p, period or "month"):

        def share(stage):
            def compute():
                need_known(deals, p, stage)
                return divide(o.count(deals, lambda d: o.reached(d, stage, p)), len(deals))

            return cell(compute)

        n = len(closed(deals))
        table.append(
            [label, len(deals)]
            + [share(s) for s in p.stages.open]
            + [len(won(deals)), len(deals) - n, cell(lambda: cycle(deals, p)), mature(p, last_day, deals)]
        )
    return table


def step(deals, p, stage):
    """(converted, resolved) from a stage to the next."""
    following = p.stages.order[p.stages.order.index(stage) + 1]
    need_known(deals, p, stage, following)
    converted = o.count(deals, lambda d: o.reached(d, following, p))
    return converted, converted + o.count(deals, lambda d: o.lost_at(d, stage, p))


def bottleneck(p):
    quarters = cell(lambda: [deals for _, last, deals in cohorts(p, "quarter") if deals and mature(p, last, deals)])
    quarters = [] if isinstance(quarters, dict) else quarters
    table = []
    for stage in p.stages.open:
        following = p.stages.order[p.stages.order.index(stage) + 1]
        band = p.table.get(stage, {})
        low, high = band.get("benchmarklow"), band.get("benchmarkhigh")

        def lost_here():
            need_known(p.deals, p, stage, following)
            return [d for d in p.deals if o.lost_at(d, stage, p)]

        def benchmark():
            given = [b for b in (low, high) if b is not None]
            if given:
                return sum(given) / len(given)
            rates = []
            for deals in quarters:
                rate = cell(lambda: divide(*step(deals, p, stage)))
                rates += [] if isinstance(rate, dict) else [rate]
            if len(rates) < 4:
                raise NotAvailable("benchmark")
            return o.summary(rates, "p75")

        def gained():
            top, bottom = step(p.deals, p, stage)
            gap = benchmark() - divide(top, bottom) if bottom else refuse()
            if gap <= 0:
                return 0
            return gap * bottom * (1 if following == p.stages.won[0] else probability(p, following, minimum=1))

        table.append(
            [
                stage,
                cell(lambda: divide(*step(p.deals, p, stage))),
                blank(low),
                blank(high),
                cell(lambda: o.median_stay(stage, p)),
                blank(p.stages.target.get(stage)),
                cell(lambda: len(lost_here())),
                cell(lambda: o.amount([d for d in lost_here() if d.amount is not None], p)),
                cell(gained),
            ]
        )
    return sorted(table, key=lambda r: math.inf if isinstance(r[-1], dict) else -r[-1])


def flow(p):
    if p.layout != "history":
        raise NotAvailable("history")
    kind = p.stages.kind
    place = lambda s: s if kind(s) == "open" else kind(s)
    columns = p.stages.open + ["won", "lost", "parked"]
    moves = {}
    for deal in p.deals:
        here = "new"
        path = []
        for line in o.chain([l for l in deal.lines if o.happened(l["when"], p.as_of)], p.stages):
            if line["from"] == line["stage"]:
                continue  # an amount-only change
            path += [line["from"]] if line["from"] is not None else []
            path.append(line["stage"])
        path = [place(s) for s in path] + ([deal.outcome] if deal.outcome != "open" else [])
        for there in path:
            if there != here:
                moves[here, there] = moves.get((here, there), 0) + 1
            here = there
    rows = ["new"] + p.stages.open + ["won", "lost"]
    rows += ["parked"] if any(f == "parked" for f, _ in moves) else []
    names = {"new": "(new)", "won": p.stages.won[0], "lost": p.stages.lost[0], "parked": (p.stages.parked or ["On hold"])[0]}
    return [[names.get(r, r)] + [moves.get((r, c), 0) for c in columns] for r in rows]


def persistence(p):
    i = p.index("Follow-ups")
    if i is None:
        raise NotAvailable("follow-ups")

    def number(deal):
        value = p.last(deal, "Follow-ups")
        if value is None:
            return 0
        found = o.number_of(value)
        return None if found is None or found < 0 else min(5, math.floor(found))

    lost = [number(d) for d in p.deals if d.outcome == "lost"]
    sold = [number(d) for d in p.deals if d.outcome == "won"]
    lost, sold = [n for n in lost if n is not None], [n for n in sold if n is not None]
    given_up = ["", 0.44, 0.22, 0.14, 0.12, ""]
    return [
        ["5+" if n == 5 else n, lost.count(n), cell(lambda: divide(lost.count(n), len(lost)))]
        + [sold.count(n), cell(lambda: divide(sold.count(n), len(sold))), given_up[n], 0.8 if n == 5 else ""]
        for n in range(6)
    ]


def next_actions(p, limit):
    going = [d for d in p.deals if d.outcome == "open"]
    if not going:
        return []
    if p.layout == "snapshot":
        raise NotAvailable("no dates")

    def worth(deal):
        c = chance(deal, p, None)
        return None if c is None or deal.amount is None else deal.amount * c

    by_worth = lambda deals: sorted(deals, key=lambda d: -worth(d) if worth(d) is not None else math.inf)
    today = o.whole_day(p.as_of)
    due = {id(d): p.last_date(d, "Next step date") for d in going}
    late = lambda d: due[id(d)] is not None and o.whole_day(due[id(d)]) < today
    first = by_worth([d for d in going if late(d)])
    second = [d for d, _, _ in stalled_deals(p, None) if not late(d)] if p.stages.target else []
    done = {id(d) for d in first + second}
    third = by_worth([d for d in going if id(d) not in done and due[id(d)] is None and p.last(d, "Next step") is None])
    table = []
    for why, deals in (("next step overdue", first), ("stalled", second), ("no next step", third)):
        for d in deals:
            table.append(
                [blank(name_of(p, d)), blank(owner_of(p, d)), d.present or "", blank(p.last(d, "Next step")), blank(due[id(d)])]
                + [today - o.whole_day(due[id(d)]) if late(d) else "", blank(age(d, p))]
                + [blank(p.stages.target.get(d.present)), blank(worth(d)), why]
            )
    return table[: limit or None]


FUNCTIONS = {
    "DEALVALUE": deal_value,
    "DEALS": deal_list,
    "STALLED": stalled,
    "VELOCITY": velocity,
    "PROBABILITY": probability,
    "WEIGHTEDVALUE": weighted_value,
    "COVERAGE": coverage,
    "CHANGE": change,
    "BREAKDOWN": breakdown,
    "COHORT": cohort,
    "BOTTLENECK": bottleneck,
    "FLOW": flow,
    "PERSISTENCE": persistence,
    "NEXTACTIONS": next_actions,
}
LISTS = ("DEALVALUE", "DEALS", "STALLED", "NEXTACTIONS")


def answer(deals, name, args):
    def compute():
        options = o.pairs(args[-1])
        p = Pipeline(deals, args[-2], options)
        criteria = [(k, v) for k, v in options if k.startswith("@")]
        p.everybody = Pipeline(deals, args[-2], criteria).deals
        if not p.deals and name not in LISTS:
            raise NotAvailable("no deals")
        if "headers" not in p.own:
            raise AssertionError("calls leave the header rows out")
        return FUNCTIONS[name](p, *args[:-2])

    return cell(compute)


# ---------------------------------------------------------------- invented pipelines


def stages_with_more(rng, shape):
    grid = [["Stage", "Kind", "Probability", "Target days", "Benchmark low", "Benchmark high"]]
    names = shape.open + ["Won"] + shape.post + ["Lost"] + (["On hold"] if shape.parked else [])
    percent = rng.random() < 0.5
    share = lambda x: x * 100 if percent else x
    for n in names:
        kind = "won" if n in shape.post else o.kind_by_name(n)
        is_open = kind == "open"
        low = rng.choice([0.5, 0.25, 0.75])
        grid.append(
            [n, kind]
            + [share(rng.choice([0.125, 0.25, 0.5])) if is_open and rng.random() < 0.5 else None]
            + [rng.choice([7, 14, 30]) if is_open and rng.random() < 0.7 else None]
            + ([share(low), share(low + 0.125)] if is_open and rng.random() < 0.4 else [None, None])
        )
    return grid


def with_more_columns(rng, sheet, layout, base):
    """Columns of money to come and of work to do, at the end of each row."""
    percent = rng.random() < 0.5
    more = [("Expected close", "date"), ("Probability", "amount"), ("Next step", "text"), ("Next step date", "date")]
    more.append(("Follow-ups", "number"))
    keep = [m for m in more if rng.random() < 0.85]
    for head, kind in keep:
        sheet.header.append(head)
        sheet.types.append(kind)
    for row in sheet.rows:
        values = {
            "Expected close": base + rng.randint(20, 320) if rng.random() < 0.7 else None,
            "Probability": rng.choice([10, 40, 75] if percent else [0.1, 0.4, 0.75]) if rng.random() < 0.4 else None,
            "Next step": rng.choice(["Call", "Mail", "Visit"]) if rng.random() < 0.5 else None,
            "Next step date": base + rng.randint(100, 320) if rng.random() < 0.4 else None,
            "Follow-ups": rng.randint(0, 8) if rng.random() < 0.8 else None,
        }
        row += [values[head] for head, _ in keep]


def calls_for(rng, shape, how, sheet):
    owner = next(h for h in sheet.header if "wner" in h)
    days = sorted(o.whole_day(w) for d in how["deals"] for _, w in d["moves"])
    order = shape.open + ["Won"] + shape.post
    calls = []

    def call(name, *args, more=()):
        dice = rng.random()
        options = []
        if dice < 0.15:
            options = [owner, rng.choice(["Ann", "<>Ann", "zoe"])]
        elif dice < 0.45:
            options = ["@asOf", rng.choice(days[len(days) // 3 :])]
        calls.append((name, list(args) + [how["grid"], options + list(more) + ["@headers", False]]))

    for state in (None, "moved", "lost", "open", "now", "won", "skipped", "stalled"):
        call("DEALVALUE", rng.choice(order + (["Lost"] if state == "now" else [])), state)
    for state in ("now", "lost", "won"):
        call("DEALS", rng.choice(order + (["Lost"] if state == "now" else [])), state)
    call("STALLED", None)
    call("STALLED", rng.choice([3, 10, 21.5]))
    call("VELOCITY")
    call("VELOCITY")
    for _ in range(3):
        call("PROBABILITY", rng.choice(order + ["Lost"]), more=rng.choice([[], ["@minimum", 5]]))
    for method in (None, "deal", "stage", "learned", "learned"):
        call("WEIGHTEDVALUE", method, more=rng.choice([[], ["@minimum", 3]]))
    for _ in range(3):
        start = rng.choice(days)
        call("COVERAGE", rng.choice([1000, 50000, 1000000]), start, start + rng.choice([0, 30, 90]))
        start = rng.choice(days)
        call("CHANGE", start, start + rng.choice([0, 7, 30, 90]))
    call("CHANGE", days[0], days[-1])
    call("BREAKDOWN", owner)
    call("BREAKDOWN", "Source")
    for period in (None, "week", "quarter", "year"):
        call("COHORT", period)
    call("BOTTLENECK")
    call("BOTTLENECK")
    call("FLOW")
    call("FLOW")
    call("PERSISTENCE")
    call("NEXTACTIONS", None)
    call("NEXTACTIONS", 5)
    return calls


def generate(seed=SEED):
    rng = random.Random(seed)
    cases = []
    while len(cases) < 45:
        layout = ["dates", "history", "dates", "history", "snapshot"][len(cases) % 5]
        # Every ninth one has deals enough for quarters to be mature.
        shape = o.Shape(rng, deals=220) if len(cases) % 9 == 0 else o.Shape(rng)
        deals = o.invent(rng, shape)
        how = o.how_for(rng, layout, shape)
        how = {"layout": layout, "deals": deals, "raw": False, "exits": False, "stage": False} | how
        how |= {"stages": True, "grid": stages_with_more(rng, shape)}
        write = {"dates": o.write_dates, "history": o.write_history, "snapshot": o.write_snapshot}[layout]
        sheet = write(rng, shape, deals, how)
        with_more_columns(rng, sheet, layout, o.BASE)
        spoilers = [s for s in o.SPOILERS if rng.random() < 0.2]
        spoilers = [s for s in spoilers if s != "an unknown stage" and (layout == "dates" or s != "undated entries")]
        spoilers = [s for s in spoilers if layout != "history" or s != "a duplicate row"]
        for spoiler in sorted(spoilers, key=o.ORDER.index):
            o.SPOILERS[spoiler](rng, sheet)
        grid = sheet.grid()
        made = []
        for name, args in calls_for(rng, shape, how, sheet):
            value = answer(grid, name, args)
            result = {"error": value["error"]} if isinstance(value, dict) else {"value": jsonable(value)}
            made.append({"id": name, "args": args[:-2] + args[-1:]} | result)
        title = ", ".join([f"pipeline {len(cases) + 1} as {layout}"] + spoilers)
        cases.append({"name": title, "deals": o.jsonable(grid), "stages": how["grid"], "calls": made})
    return cases


def jsonable(value):
    if isinstance(value, dict):
        return value
    if isinstance(value, list):
        return [jsonable(v) for v in value]
    return round(value, 12) if isinstance(value, float) and not value.is_integer() else o.jsonable(value)


if __name__ == "__main__":
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "oracle-lists-cases.json")
    cases = generate()
    with open(path, "w", encoding="utf-8") as file:
        lines = [json.dumps(c, ensure_ascii=False, separators=(",", ":")) for c in cases]
        file.write("[\n" + ",\n".join(lines) + "\n]\n")
    print(len(cases), "pipelines,", sum(len(c["calls"]) for c in cases), "calls")
