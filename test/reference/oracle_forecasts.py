"""Reference answers for the forecasts, the intervals and the signals, computed straight from docs/metrics.md.

Written from the text, slow on purpose, on the models of oracle.py and oracle_lists.py; it shares nothing with the code
it judges. `python3 test/reference/oracle_forecasts.py` rewrites oracle-forecasts-cases.json from a fixed seed;
oracle-forecasts.test.ts reads that file only.
"""

import json
import math
import os
import random
from statistics import NormalDist

import oracle as o
import oracle_lists as lists
from oracle import BadArgument, NotAvailable, cell, divide
from oracle_lists import closed, mature, money, need_known, periods, won

SEED = 20260703

# (sentence of metrics.md, its readings, the one computed here), settled after the first comparison
AMBIGUITIES = [
    (
        "every figure that involves a later open stage is #N/A",
        "NEEDED's In play too, or not, since losses do not touch it",
        "not: it says where open deals stand",
    ),
    (
        "blanks come as 0 (functions.md)",
        "0 days are a number, or an argument left out",
        "left out",
    ),
    (
        "for a days since its last entry there",
        "of a stage entered on an unknown day: since the last dated entry anywhere, or unknown",
        "unknown: the deal is measured from its start",
    ),
    (
        "for a days since its last entry there",
        "of a deal that stands where its dates say it has left: since the entry that they know, or unknown",
        "unknown: the deal is measured from its start",
    ),
    (
        "for TIMEINSTAGE deals still there are censored",
        "won deals in a stage after the sale are still there, or closed",
        "still there",
    ),
    (
        "start: created, else its earliest dated stage entry",
        "the date of the Closed column is an entry into Won or Lost, or not",
        "it is, where nothing else is dated",
    ),
    (
        "one list of periods from the earliest start chosen, only its first dropped",
        "the first is never judged, or it is no part of any baseline",
        "no part of any baseline; judged alone it says that there is not enough history",
    ),
    (
        "win rate, median cycle, amount won (by closing)",
        "of deals without a start: their closings count, or not",
        "they count",
    ),
    (
        "a figure that cannot be had, in a table of signals",
        "its signal is blank, an error, or says so",
        'it says "nothing to judge"',
    ),
]
ERROR = {"error": "#N/A"}


class Pipeline(lists.Pipeline):
    """The model of oracle_lists.py with "@basis", which COMPARE takes."""

    def __init__(self, grid, stages_grid, options):
        self.basis = next((v for k, v in options if k == "@basis"), None)
        super().__init__(grid, stages_grid, [(k, v) for k, v in options if k != "@basis"])
        self.confidence = self.own.get("confidence", 0.95)
        if not 0 < self.confidence < 1:
            raise BadArgument("@confidence")


def start_of(deal, p):
    if p.layout == "snapshot":
        return deal.created
    return deal.closing if deal.start is None and deal.outcome in ("won", "lost") else deal.start


# ---------------------------------------------------------------- statistics, section 8


def wilson(k, n, confidence):
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    share = k / n
    centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return [max(0, centre - half) if k else 0, min(1, centre + half) if k < n else 1]


def newcombe(a, n, b, m, confidence):
    (l1, u1), (l2, u2) = wilson(a, n, confidence), wilson(b, m, confidence)
    p, q = a / n, b / m
    return [p - q - math.hypot(p - l1, u2 - q), p - q + math.hypot(u1 - p, q - l2)]


def fisher(a, n, b, m):
    """Tables no more likely than the one seen, with whole numbers: no rounding anywhere."""
    hits = a + b
    likely = lambda x: math.comb(n, x) * math.comb(m, hits - x)
    tables = range(max(0, hits - m), min(n, hits) + 1)
    seen = likely(a) * (1 + 1e-7)
    return sum(likely(x) for x in tables if likely(x) <= seen) / math.comb(n + m, hits)


def curve(observations):
    """Aalen and Johansen: [(time, won, lost, open)] after each time; observations (time, "won" | "lost" | None)."""
    points, free, shares = [], 1.0, {"won": 0.0, "lost": 0.0}
    for time in sorted({t for t, kind in observations if kind is not None}):
        watched = sum(t >= time for t, _ in observations)
        here = {k: sum(t == time and kind == k for t, kind in observations) for k in shares}
        for kind in shares:
            shares[kind] += free * here[kind] / watched
        free *= 1 - sum(here.values()) / watched
        if sum(here.values()) == watched:
            free = 0.0
        points.append((time, shares["won"], shares["lost"], free))
    return points


def at(points, time):
    """(won, lost, open) by a time; flat beyond the last."""
    past = [p for p in points if p[0] <= time]
    return past[-1][1:] if past else (0.0, 0.0, 1.0)


def km_median(observations):
    """First time with S ≤ 0.5 + 1e-9; observations (time, whether it happened)."""
    free = 1.0
    for time in sorted({t for t, happened in observations if happened}):
        watched = sum(t >= time for t, _ in observations)
        free *= 1 - sum(t == time and happened for t, happened in observations) / watched
        if free <= 0.5 + 1e-9:
            return time
    raise NotAvailable("not reached")


def entered_last(deal, stage):
    """The last dated entry into a stage, or None."""
    dates = [v[1] for v in deal.visits if v[0] == stage and v[1] is not None]
    return max(dates) if dates else None


# ---------------------------------------------------------------- section 2: INTERVAL


def counts(p, deals, start, to, basis):
    """(converted, of how many) of CONVERSION."""
    stages, basis = p.stages, basis or "entered"
    start = o.stage_argument(start, p)
    if start not in stages.order:
        raise BadArgument("from")
    if to is None:
        where = stages.order.index(start) + 1
        if where >= len(stages.order):
            raise BadArgument("no next stage")
        to = stages.order[where]
    to = o.stage_argument(to, p)
    if to in stages.parked:
        raise BadArgument("parked")
    there = [d for d in deals if o.reached(d, start, p)]
    if to in stages.lost:
        if basis == "strict":
            raise BadArgument("strict")
        need_known(deals, p, start)
        return sum(d.outcome == "lost" for d in there), len(closed(there) if basis == "resolved" else there)
    first, last = stages.order.index(start), stages.order.index(to)
    if last <= first:
        raise BadArgument("order")
    walk = stages.order[first : last + 1]
    if basis == "strict":
        if p.layout == "snapshot":
            raise NotAvailable("no stage dates")
        need_known(deals, p, *walk)
        through = 0
        for deal in deals:
            dates = [o.first_entry(deal, s, p) for s in walk]
            dates = [d for d in dates if d is not None]
            through += all(o.entered(deal, s, p) for s in walk) and dates == sorted(dates)
        return through, sum(o.entered(d, start, p) for d in deals)
    need_known(deals, p, start, to)
    arrived = sum(o.reached(d, to, p) for d in deals)
    if basis == "resolved":
        return arrived, arrived + sum(o.lost_at(d, s, p) for s in walk[:-1] for d in deals)
    return arrived, len(there)


def interval(p, start, to, confidence, basis):
    if basis == "value":
        raise BadArgument("value")
    confidence = 0.95 if confidence is None else confidence
    if not 0 < confidence < 1:
        raise BadArgument("confidence")
    k, n = counts(p, p.deals, start, to, basis)
    if n == 0:
        raise NotAvailable("none")
    return [wilson(k, n, confidence)]


# ---------------------------------------------------------------- section 3


def time_in_stage(p, stage, statistic, unit):
    stage = o.stage_argument(stage, p)
    statistic, unit = statistic or "median", unit or "days"
    if p.layout == "snapshot":
        raise NotAvailable("no stage dates")
    if stage == p.stages.won[0] or stage in p.stages.lost:
        return o.summary([], statistic) if statistic != "km" else lists.refuse()
    finished, watched = [], []
    for deal in p.deals:
        spans = [o.span(a, b, unit) for s, a, b in o.stays(deal, p) if s == stage]
        spans = [s for s in spans if s is not None]
        # A deal stands in a stage after the sale when it is won, elsewhere when it is not closed.
        there = deal.present == stage and deal.outcome in (("won",) if stage in p.stages.won else ("open", "parked"))
        since = entered_last(deal, stage)
        # An exit date ends the stay, wherever the deal went.
        there = there and not any(s == stage and a == since for s, a, _ in o.stays(deal, p))
        if there and since is not None:
            age = o.span(since, p.as_of, unit)
            if age is not None:
                watched.append((math.fsum(spans) + age, False))
        elif spans:
            watched.append((math.fsum(spans), True))
        if spans:
            finished.append(math.fsum(spans))
    if statistic == "km":
        return km_median(watched)
    return o.summary(finished, statistic)


def cycle_km(p, start, to, unit):
    """CYCLETIME's km: open deals watched until asOf, a deal closed without `to` until its closing."""
    unit = unit or "days"
    start = None if start is None else o.stage_argument(start, p)
    to = p.stages.won[0] if to is None else o.stage_argument(to, p)
    if p.layout == "snapshot" and (start is not None or to != p.stages.won[0]):
        raise NotAvailable("no stage dates")
    watched = []
    for deal in p.deals:
        a = start_of(deal, p) if start is None else o.first_entry(deal, start, p)
        b = o.first_entry(deal, to, p)
        if a is None:
            continue
        happened = b is not None
        if not happened:
            if o.entered(deal, to, p):
                continue  # entered on a day that nobody wrote down
            b = p.as_of if deal.outcome in ("open", "parked") else deal.closing
            if deal.outcome == "won" and to in p.stages.won[1:]:
                b = p.as_of
        span = None if b is None else o.span(a, b, unit)
        if span is not None:
            watched.append((span, happened))
    if not watched:
        raise NotAvailable("no span")
    return km_median(watched)


def outcomes(p, deals, begin):
    """(days from begin, outcome) of each deal; open ones watched until asOf."""
    found = []
    for deal in deals:
        start = begin(deal)
        end = deal.closing if deal.outcome in ("won", "lost") else p.as_of
        if start is None or end is None:
            continue
        span = o.span(start, end, "days")
        if span is not None:
            found.append((span, deal.outcome if deal.outcome in ("won", "lost") else None))
    return found


def win_chance(p, days):
    if not o.is_number(days) or days <= 0:
        raise BadArgument("days")
    watched = outcomes(p, p.deals, lambda d: start_of(d, p))
    if not watched:
        raise NotAvailable("no starts")
    points = curve(watched)
    longest = max(t for t, _ in watched)
    if days > longest and at(points, longest)[2] > 0:
        raise NotAvailable("beyond")
    return [list(at(points, days))]


# ---------------------------------------------------------------- section 4


def day(when):
    return o.whole_day(when)


def first_stay(deal, stage, p):
    """(first day in the stage, whole days there so far), or None."""
    begin = o.first_entry(deal, stage, p)
    if begin is None:
        return None
    until = deal.closing if deal.outcome in ("won", "lost") else p.as_of
    if until is None or day(until) < day(begin):
        return None
    ends = [b for s, a, b in o.stays(deal, p) if s == stage and a == begin]
    end = min([day(until)] + [day(e) for e in ends])
    return day(begin), end - day(begin)


def chances(deal, p, learnt, ends):
    """Of each period that ends so many days after asOf: the chance that it is won in it, or None."""

    def watch(deals_and_starts):
        found = []
        for each, begin in deals_and_starts:
            end = each.closing if each.outcome in ("won", "lost") else p.as_of
            if begin is not None and end is not None and day(end) >= day(begin):
                found.append((day(end) - day(begin), each.outcome if each.outcome in ("won", "lost") else None))
        return found

    def read(observations, a):
        points = curve(observations)
        still = at(points, a)[2]
        if sum(kind is not None for _, kind in observations) < 10 or still <= 0:
            return None
        steps = [at(points, a + days)[0] for days in [0] + ends]
        return [(later - earlier) / still for earlier, later in zip(steps, steps[1:])]

    since = entered_last(deal, deal.present)
    if any(stage == deal.present and entered == since for stage, entered, _ in o.stays(deal, p)):
        since = None  # it left again, and came back on a day nobody wrote down
    if p.layout != "snapshot" and deal.present in p.stages.open and since is not None:
        a = day(p.as_of) - day(since)
        stays = [(d, first_stay(d, deal.present, p)) for d in learnt]
        stays = [(d, s) for d, s in stays if s is not None]
        for chosen in ([(d, s) for d, s in stays if s[1] > a], stays):
            found = read(watch([(d, s[0]) for d, s in chosen]), a)
            if found is not None:
                return found
    begin = start_of(deal, p)
    if begin is None:
        return None
    return read(watch([(d, start_of(d, p)) for d in learnt]), day(p.as_of) - day(begin))


def least(masses, share):
    total = 0
    for m, mass in enumerate(masses):
        total += mass
        if total >= share - 1e-12:
            return m
    return len(masses) - 1


def poisson_binomial(probabilities):
    masses = [1.0]
    for q in probabilities:
        masses = [a * (1 - q) + b * q for a, b in zip(masses + [0.0], [0.0] + masses)]
    return masses


def outlook(p, period, horizon):
    period, horizon = period or "month", horizon or 6
    if period not in ("week", "month", "quarter"):
        raise BadArgument("period")
    rows, ends, first = [], [], day(p.as_of) + 1
    for _ in range(horizon):
        label, following = periods(first, period)
        first = o.serial(following.year, following.month, following.day)
        rows.append(label)
        ends.append(first - 1 - day(p.as_of))
    going = [d for d in p.deals if d.outcome == "open"]
    known = [(d, chances(d, p, p.everybody, ends)) for d in going]
    known = [(d, c) for d, c in known if c is not None]
    if going and not known:
        raise NotAvailable("too few")
    table = []
    for i, label in enumerate(rows):
        q = [c[i] for _, c in known]
        masses = poisson_binomial(q)

        def amounts():
            total = money([d for d, _ in known], p)
            priced = [(d.amount, c[i]) for d, c in known if d.amount is not None]
            mean = math.fsum(a * c for a, c in priced)
            sd = math.sqrt(math.fsum(a * a * c * (1 - c) for a, c in priced))
            return [mean, max(0, mean - 1.2816 * sd), min(total, mean + 1.2816 * sd)]

        money_of = cell(amounts)
        money_of = [money_of] * 3 if isinstance(money_of, dict) else money_of
        table.append([label, math.fsum(q), least(masses, 0.1), least(masses, 0.9)] + money_of)
    return table


def needed(p, target, kind):
    if not o.is_number(target) or target <= 0:
        raise BadArgument("target")
    wins = target
    if kind == "amount":
        priced = [d for d in won(p.deals) if d.amount is not None]
        mean = divide(money(priced, p), len(priced))
        wins = divide(target, mean)
    table = []
    for i, stage in enumerate(p.stages.open):
        here = lambda: counts(p, p.deals, stage, p.stages.won[0], "resolved")
        count_for = lambda share: math.ceil(divide(wins, share) - 1e-9)

        def bound(which):
            k, n = here()
            if n == 0:
                raise NotAvailable("none")
            return count_for(wilson(k, n, p.confidence)[which])

        def wanted():
            k, n = here()
            if k == 0:
                raise NotAvailable("none")
            return math.ceil(wins * n / k - 1e-9)

        in_play = sum(d.outcome == "open" and o.position(d, p) >= i for d in p.deals)
        missing = cell(lambda: max(0, wanted() - in_play))
        table.append([stage, cell(wanted), cell(lambda: bound(1)), cell(lambda: bound(0)), in_play, missing])
    return table


# ---------------------------------------------------------------- section 5: COMPARE, SIGNALS


def compare(p, column, a, b, start, to):
    index = p.index(column)
    if index is None:
        raise BadArgument("column")
    holds = lambda d, criterion: o.matches(p.last(d, column), criterion, False)
    groups = [[d for d in p.deals if holds(d, c)] for c in (a, b)]
    if set(map(id, groups[0])) & set(map(id, groups[1])):
        raise BadArgument("both")
    start, to = start or p.stages.order[0], to or p.stages.won[0]
    (k, n), (l, m) = [counts(p, g, start, to, p.basis) for g in groups]
    if n == 0 or m == 0:
        raise NotAvailable("empty")
    low, high = newcombe(k, n, l, m, p.confidence)
    p_value = fisher(k, n, l, m)
    going = [sum(d.outcome in ("open", "parked") for d in g) / len(g) for g in groups]
    verdict = "no evidence of a difference"
    if abs(going[0] - going[1]) > 0.05:
        verdict = "too early to compare"
    elif p_value < 1 - p.confidence and (low > 0 or high < 0):
        verdict = "A is higher" if k / n > l / m else "B is higher"
    return [[n, k, k / n, m, l, l / m, k / n - l / m, low, high, p_value, verdict]]


def signals(p, period):
    period = period or "month"
    starts = [start_of(d, p) for d in p.deals if start_of(d, p) is not None]
    if not starts:
        raise NotAvailable("no starts")
    spans, first = [], day(min(starts))  # (label, first day, last day)
    while True:
        label, following = periods(first, period)
        last = o.serial(following.year, following.month, following.day) - 1
        if last > day(p.as_of):
            break
        spans.append((label, first, last))
        first = last + 1
    if not spans:
        raise NotAvailable("no finished period")
    dated = [d for d in p.deals if start_of(d, p) is not None]
    within = lambda when, span: when is not None and span[1] <= day(when) <= span[2]
    started = [[d for d in dated if within(start_of(d, p), s)] for s in spans]
    ended = [[d for d in closed(p.deals) if within(d.closing, s)] for s in spans]

    def counted(values):
        """Values of the periods, None where there is none."""
        value, past = values[-1], [v for v in values[1:-1] if v is not None]
        if value is None:
            return None
        if len(past) < 8:
            return [value, "", "", "", "not enough history"]
        mean = math.fsum(past) / len(past)
        moving = math.fsum(abs(x - y) for x, y in zip(past, past[1:])) / (len(past) - 1)
        low, high = max(0, mean - 2.66 * moving), mean + 2.66 * moving
        return [value, mean, low, high, signal(value, mean, low, high, past + [value])]

    def rated(pairs):
        """(successes, trials) of the periods."""
        (k, n), past = pairs[-1], [x for x in pairs[1:-1] if x[1] > 0]
        if n == 0:
            return None
        if len(past) < 8:
            return [k / n, "", "", "", "not enough history"]
        mean = sum(x[0] for x in past) / sum(x[1] for x in past)
        half = 3 * math.sqrt(mean * (1 - mean) / n)
        low, high = max(0, mean - half), min(1, mean + half)
        return [k / n, mean, low, high, signal(k / n, mean, low, high, [x[0] / x[1] for x in past] + [k / n])]

    def signal(value, mean, low, high, values):
        if value < low:
            return "below"
        if value > high:
            return "above"
        eight = values[-8:]
        return "run of 8" if all(v > mean for v in eight) or all(v < mean for v in eight) else ""

    label = spans[-1][0]
    table = []

    def row(name, compute, of=label):
        found = cell(compute)
        if found is None or isinstance(found, dict):
            found = [ERROR if found is None else found, "", "", "", "nothing to judge"]
        table.append([name, of] + found)

    row("New deals", lambda: counted([len(g) for g in started]))
    row("Win rate", lambda: rated([(len(won(g)), len(g)) for g in ended]))

    def days(deals):
        going = [d for d in won(deals) if start_of(d, p) is not None]
        spans_of = [o.span(start_of(d, p), o.first_entry(d, p.stages.won[0], p), "days") for d in going]
        spans_of = [s for s in spans_of if s is not None]
        return o.summary(spans_of, "median") if spans_of else None

    row("Median cycle", lambda: counted([days(g) for g in ended]))

    def amounts():
        money([d for g in ended for d in won(g)], p)
        return counted([money(won(g), p) for g in ended])

    row("Amount won", amounts)
    ripe = [i for i, g in enumerate(started) if g and mature(p, spans[i][2], g)]
    for stage in p.stages.open:
        following = p.stages.order[p.stages.order.index(stage) + 1]
        name = f"{stage} → {following}"
        known = not isinstance(cell(lambda: need_known(p.deals, p, stage, following)), dict)
        if not ripe:
            table.append([name, "", ERROR, "", "", "", "not enough history" if known else "nothing to judge"])
            continue
        until = ripe[-1]
        row(name, lambda: rated([lists.step(g, p, stage) for g in started[: until + 1]]), spans[until][0])
    return table


FUNCTIONS = {
    "INTERVAL": interval,
    "TIMEINSTAGE": time_in_stage,
    "CYCLETIME": cycle_km,
    "WINCHANCE": win_chance,
    "OUTLOOK": outlook,
    "NEEDED": needed,
    "COMPARE": compare,
    "SIGNALS": signals,
}


def answer(deals, name, args):
    def compute():
        options = o.pairs(args[-1])
        p = Pipeline(deals, args[-2], options)
        p.everybody = Pipeline(deals, args[-2], [(k, v) for k, v in options if k.startswith("@")]).deals
        own = args[:-2]
        # A count of none is 0.
        if not p.deals and "count" not in own:
            raise NotAvailable("no deals")
        if name == "CYCLETIME":
            own = own[:2] + own[3:]
        return FUNCTIONS[name](p, *own)

    return cell(compute)


# ---------------------------------------------------------------- invented pipelines


def calls_for(rng, shape, how, sheet):
    owner = next(h for h in sheet.header if "wner" in h)
    days = sorted(o.whole_day(w) for d in how["deals"] for _, w in d["moves"])
    order = shape.open + ["Won"] + shape.post
    calls = []

    def call(name, *args, more=(), spill=False):
        dice = rng.random()
        options = []
        if dice < 0.15:
            options = [owner, rng.choice(["Ann", "<>Ann", "zoe"])]
        elif dice < 0.45:
            options = ["@asOf", rng.choice(days[len(days) // 2 :])]
        calls.append((name, list(args) + [how["grid"], options + list(more) + (["@headers", False] if spill else [])]))

    for basis in (None, "resolved", "strict", "value"):
        a, b = sorted(rng.sample(range(len(order)), 2))
        call("INTERVAL", order[a], rng.choice([order[b], None, "Lost"]), rng.choice([None, 0.8, 0.99]), basis)
        call("INTERVAL", order[0], "Won", None, basis)
    for statistic in (None, "mean", "count", "p90", "stdev", "km", "km", "km"):
        call("TIMEINSTAGE", rng.choice(order), statistic, rng.choice([None, None, "hours", "workdays"]))
    for _ in range(4):
        a, b = sorted(rng.sample(range(len(order)), 2))
        ends = rng.choice([(None, None), (None, "Won"), (order[a], order[b]), (order[0], None)])
        call("CYCLETIME", *ends, "km", rng.choice([None, None, "weeks", "workdays"]))
    for _ in range(3):
        call("WINCHANCE", rng.choice([0, 5, 12.5, 20, 33, 60, 90, 400]))
    for period, horizon in ((None, None), ("week", 4), ("quarter", 2), ("month", 3)):
        call("OUTLOOK", period, horizon, spill=True)
    call("NEEDED", rng.choice([1, 7, 12.5, 40]), None, spill=True)
    call("NEEDED", rng.choice([1, 7, 12.5, 40]), "wins", more=["@confidence", 0.8], spill=True)
    call("NEEDED", rng.choice([5000, 123456]), "amount", spill=True)
    groups = [("Source", "Web", "Referral"), ("Source", "Web", "<>Web"), (owner, "Ann*", "Bob Lee"), (owner, "*n*", "Ann")]
    for column, a, b in groups:
        more = rng.choice([[], [], ["@basis", "resolved"], ["@confidence", 0.6]])
        call("COMPARE", column, a, b, None, None, more=more, spill=True)
    call("COMPARE", "Source", "Web", "Referral", shape.open[0], shape.open[1], more=["@confidence", 0.3], spill=True)
    for period in (None, "week", "week", "week", "quarter"):
        call("SIGNALS", period, spill=True)
    return calls


def generate(seed=SEED):
    rng = random.Random(seed)
    cases = []
    while len(cases) < 40:
        layout = ["dates", "history", "dates", "history", "snapshot"][len(cases) % 5]
        shape = o.Shape(rng, deals=rng.choice([12, 60, 120, 120, 200]))
        deals = o.invent(rng, shape)
        how = o.how_for(rng, layout, shape)
        how = {"layout": layout, "deals": deals, "raw": False, "exits": False, "stage": False} | how
        how |= {"stages": True, "grid": lists.stages_with_more(rng, shape)}
        write = {"dates": o.write_dates, "history": o.write_history, "snapshot": o.write_snapshot}[layout]
        sheet = write(rng, shape, deals, how)
        spoilers = [s for s in o.SPOILERS if rng.random() < 0.15]
        spoilers = [s for s in spoilers if s != "an unknown stage" and (layout == "dates" or s != "undated entries")]
        spoilers = [s for s in spoilers if layout != "history" or s != "a duplicate row"]
        for spoiler in sorted(spoilers, key=o.ORDER.index):
            o.SPOILERS[spoiler](rng, sheet)
        grid = sheet.grid()
        made = []
        for name, args in calls_for(rng, shape, how, sheet):
            value = answer(grid, name, args)
            result = {"error": value["error"]} if isinstance(value, dict) else {"value": lists.jsonable(value)}
            made.append({"id": name, "args": args[:-2] + args[-1:]} | result)
        title = ", ".join([f"pipeline {len(cases) + 1} as {layout}"] + spoilers)
        cases.append({"name": title, "deals": o.jsonable(grid), "stages": how["grid"], "calls": made})
    return cases


if __name__ == "__main__":
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "oracle-forecasts-cases.json")
    cases = generate()
    with open(path, "w", encoding="utf-8") as file:
        lines = [json.dumps(c, ensure_ascii=False, separators=(",", ":")) for c in cases]
        file.write("[\n" + ",\n".join(lines) + "\n]\n")
    print(len(cases), "pipelines,", sum(len(c["calls"]) for c in cases), "calls")
