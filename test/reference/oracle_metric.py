"""Reference answers for METRIC, computed straight from docs/metrics.md, "Your own figure".

A reader of formulas by operator precedence and an evaluator of its own; the figures are those of oracle.py. Formulas
are written down as text first and read from that text, so that signs, brackets and words are held too.
`python3 test/reference/oracle_metric.py` rewrites oracle-metric-cases.json from a fixed seed; oracle-metric.test.ts
reads that file only.
"""

import json
import math
import os
import random
import re
from decimal import ROUND_HALF_UP, Decimal

import oracle as o
from oracle import BadArgument, NotAvailable

SEED = 20260703

# (sentence of metrics.md, its readings, the one computed here)
AMBIGUITIES = [
    (
        "test ? a : b",
        "a comparison is a number 1 or 0 anywhere, or only stands as a test",
        "only as a test; as a test any number but 0 is true",
    ),
    ("a list without a time is #N/A", "its sum and count too, or not", "sum and count are 0"),
    ("10% is 0.1", "only in products, as mathjs has it (200 + 10% = 220), or anywhere", "anywhere"),
    ("mathjs syntax", "-2^2 is 4 as in Excel, or -4; 2^10% is 2^0.1 or (2^10)%", "-4 and (2^10)%, as mathjs"),
    ("their amounts, in one currency", "a deal without an amount has a currency, or not", "not"),
    (
        'recognised by a header such as Date entered "X"',
        "whatever the cells are, or only where most filled ones are dates",
        "not asked: no column here is filled otherwise",
    ),
    (
        "refused with the word that is at fault",
        "a stage nobody knows is refused, or nothing can be computed of it",
        "#N/A, as in every function; whatever is refused is refused before that",
    ),
]

FIGURES = ["won", "lost", "open", "total", "wonAmount", "lostAmount", "openAmount"]
OF_STAGES = {"reached": (1, 1), "lostAt": (1, 1), "openAt": (1, 1), "movedOn": (1, 1), "conversion": (1, 2)}
LISTS = {"days": (2, 2), "timeIn": (1, 1)}
SUMMARIES = ["median", "mean", "sum", "count", "min", "max"]
WORDS = {w.lower(): w for w in [*FIGURES, *OF_STAGES, *LISTS, *SUMMARIES, "quantile", "round", "abs"]}


class Refused(BadArgument):
    """Names the word that is at fault, where there is one."""

    def __init__(self, word=None):
        self.word = word


# ---------------------------------------------------------------- reading

TOKEN = re.compile(r"""\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)|([A-Za-z_]\w*)|("[^"]*"|'[^']*')|(<=|>=|==|!=|.))""")
SIGNS = {"×": "*", "·": "*", "÷": "/", "−": "-", "≤": "<=", "≥": ">=", "≠": "!=", "“": '"', "”": '"', "„": '"'}
COMPARISONS = ("<", "<=", ">", ">=", "==", "!=")


def tokens_of(text):
    text = "".join(SIGNS.get(c, c) for c in text).strip()
    found, at = [], 0
    while at < len(text):
        match = TOKEN.match(text, at)
        kind = ("number", "word", "text", "sign")[[g is not None for g in match.groups()].index(True)]
        found.append((kind, match[0].strip()))
        at = match.end()
    return found + [("end", "")]


class Reader:
    """Trees are tuples: ("number", 1.5), ("figure", "won"), ("stages", "reached", ["Lead"]), ("list", …) and so on."""

    def __init__(self, text):
        if len(text) > 1000:
            raise Refused()
        self.tokens = tokens_of(text)
        self.at = 0

    def read(self):
        tree = self.condition()
        if self.peek()[0] != "end":
            raise Refused()
        return tree

    def peek(self):
        return self.tokens[self.at]

    def take(self, *signs):
        kind, text = self.peek()
        if kind == "sign" and text in signs:
            self.at += 1
            return text
        return None

    def need(self, sign):
        if self.take(sign) is None:
            raise Refused()

    def condition(self):
        test = self.comparison()
        if self.take("?") is None:
            return test
        yes = self.condition()
        self.need(":")
        return ("condition", test, number_of(yes), number_of(self.condition()))

    def comparison(self):
        operands, signs = [self.sum()], []
        while sign := self.take(*COMPARISONS):
            signs.append(sign)
            operands.append(self.sum())
        return ("comparison", signs, [number_of(x) for x in operands]) if signs else operands[0]

    def sum(self):
        left = self.product()
        while sign := self.take("+", "-"):
            left = (sign, number_of(left), number_of(self.product()))
        return left

    def product(self):
        left = self.percentage()
        while sign := self.take("*", "/"):
            left = (sign, number_of(left), number_of(self.percentage()))
        return left

    def percentage(self):
        inner = self.signed()
        if self.take("%") is None:
            return inner
        if self.peek()[0] in ("number", "word", "text") or self.peek()[1] in ("(", "%"):
            raise Refused("%")
        return ("/", number_of(inner), ("number", 100.0))

    def signed(self):
        if sign := self.take("-", "+"):
            inner = number_of(self.signed())
            return ("negative", inner) if sign == "-" else inner
        return self.power()

    def power(self):
        base = self.value()
        if self.take("^") is None:
            return base
        return ("^", number_of(base), number_of(self.signed()))

    def value(self):
        kind, text = self.peek()
        self.at += 1
        if kind == "number":
            return ("number", float(text))
        if text == "(":
            inner = self.condition()
            self.need(")")
            return inner
        if kind == "text":
            raise Refused(text[1:-1])
        if kind != "word":
            raise Refused()
        word = WORDS.get(text.lower())
        if word is None:
            raise Refused(text)
        if (self.take("(") is None) != (word in FIGURES):
            raise Refused(word)
        return ("figure", word) if word in FIGURES else self.call(word)

    def call(self, word):
        given = []
        while self.take(")") is None:
            if given:
                self.need(",")
            given.append(self.argument())
        least, most = ARGUMENTS[word]
        if not least <= len(given) <= most:
            raise Refused(word)
        if word in OF_STAGES or word in LISTS:
            if any(not isinstance(each, str) for each in given):
                raise Refused(word)
            return ("list" if word in LISTS else "stages", word, given)
        for place, each in enumerate(given):
            if isinstance(each, str):
                raise Refused(each)
            may_be_list = word in SUMMARIES or word == "quantile" and place == 0
            if each[0] == "comparison" or each[0] == "list" and not may_be_list:
                raise Refused(each[1] if each[0] == "list" else None)
        return ("call", word, given)

    def argument(self):
        kind, text = self.peek()
        if kind == "text" and self.tokens[self.at + 1][1] in (",", ")"):
            self.at += 1
            return text[1:-1]
        return self.condition()


ARGUMENTS = OF_STAGES | LISTS | {w: (1, math.inf) for w in SUMMARIES} | {"quantile": (2, 2), "round": (1, 2), "abs": (1, 1)}


def number_of(tree):
    """A list is no number, and whether something holds is none."""
    if tree[0] == "list":
        raise Refused(tree[1])
    if tree[0] == "comparison":
        raise Refused()
    return tree


# ---------------------------------------------------------------- evaluating


def stage_list(p, word, names):
    stages = [o.stage_argument(name, p) for name in names]
    if p.layout == "snapshot":
        raise NotAvailable("no stage dates")
    if word == "timeIn" and stages[0] in (p.stages.won[0], *p.stages.lost):
        return []  # section 10: TIMEINSTAGE of Won or Lost counts 0
    found = []
    for deal in p.deals:
        if word == "days":
            a, b = (o.first_entry(deal, stage, p) for stage in stages)
            spans = [] if a is None or b is None else [o.span(a, b, "days")]
        else:
            spans = [o.span(a, b, "days") for stage, a, b in o.stays(deal, p) if stage == stages[0]]
        spans = [s for s in spans if s is not None]
        if spans:
            found.append(math.fsum(spans))
    return found


def figure(p, word):
    kinds = {"won": ["won"], "lost": ["lost"], "open": ["open", "parked"], "total": ["won", "lost", "open", "parked"]}
    deals = [d for d in p.deals if d.outcome in kinds[word.replace("Amount", "")]]
    if not word.endswith("Amount"):
        return len(deals)
    if "amount" not in p.role:
        raise NotAvailable("no amount column")
    return o.amount([d for d in deals if d.amount is not None], p)


def of_stages(p, word, names):
    if word == "conversion":
        return o.conversion(p, names[0], names[1] if len(names) > 1 else None, "entered")
    state = {"reached": "reached", "lostAt": "lost", "openAt": "open", "movedOn": "moved"}[word]
    return o.deal_count(p, names[0], state)


def rounded(value, digits):
    """As Excel's ROUND: halves away from zero, as the decimals are written; digits are cut to whole ones."""
    step = Decimal(1).scaleb(-math.trunc(digits))
    return float((Decimal(repr(float(value))) / step).quantize(Decimal(1), ROUND_HALF_UP) * step)


def evaluate(tree, p):
    kind = tree[0]
    if kind == "number":
        return tree[1]
    if kind == "figure":
        return figure(p, tree[1])
    if kind == "stages":
        return of_stages(p, tree[1], tree[2])
    if kind == "condition":
        return evaluate(tree[2] if evaluate(tree[1], p) else tree[3], p)
    if kind == "comparison":
        values = [evaluate(x, p) for x in tree[2]]
        return all(holds(sign, a, b) for sign, a, b in zip(tree[1], values, values[1:]))
    if kind == "negative":
        return -evaluate(tree[1], p)
    if kind == "call":
        return call(tree[1], tree[2], p)
    a, b = evaluate(tree[1], p), evaluate(tree[2], p)
    if kind == "/":
        return o.divide(a, b)
    return a + b if kind == "+" else a - b if kind == "-" else a * b if kind == "*" else a**b


def holds(sign, a, b):
    return {"<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b, "==": a == b, "!=": a != b}[sign]


def call(word, given, p):
    if word in ("abs", "round"):
        values = [evaluate(x, p) for x in given]
        return abs(values[0]) if word == "abs" else rounded(values[0], (values + [0])[1])
    lists = given[:1] if word == "quantile" else given
    values = []
    for each in lists:
        values += stage_list(p, each[1], each[2]) if each[0] == "list" else [evaluate(each, p)]
    if word == "quantile":
        share = evaluate(given[1], p)
        if not 0 <= share <= 1:
            raise BadArgument("share")
        return quantile(values, share)
    if word == "count":
        return len(values)
    if word == "sum":
        return math.fsum(values)
    return o.summary(values, word)


def quantile(values, share):
    """PERCENTILE.INC: at (n - 1) * share, between neighbours in proportion."""
    if not values:
        raise NotAvailable("no value")
    values = sorted(values)
    place = (len(values) - 1) * share
    low = math.floor(place)
    high = min(low + 1, len(values) - 1)
    return values[low] + (place - low) * (values[high] - values[low])


def answer(grid, expression, stages, options):
    """What METRIC says: {"value"} or {"error"}, with the word that a refusal names."""
    try:
        p = o.Pipeline(grid, stages, o.pairs(options))
        if not p.deals:
            raise NotAvailable("no deals")
        value = evaluate(number_of(Reader(expression).read()), p)
        return {"value": o.jsonable(value)}
    except Refused as error:
        return {"error": error.code} | ({"word": error.word} if error.word else {})
    except (NotAvailable, BadArgument) as error:
        return {"error": error.code}


# ---------------------------------------------------------------- formulas


class Writer:
    """Formulas at random, as people write them: few brackets, other signs, any case."""

    def __init__(self, rng, shape):
        self.rng = rng
        self.open = shape.open
        self.order = shape.open + ["Won"] + shape.post

    def formula(self):
        return self.rng.choice([self.number, self.number, self.conditional])(3)

    def number(self, depth):
        rng = self.rng
        if depth == 0 or rng.random() < 0.15:
            return self.leaf()
        kind = rng.choice(["sum", "product", "product", "ratio", "call", "call", "list", "list", "percent", "signed", "power"])
        if kind == "sum":
            return f"{self.number(depth - 1)} {rng.choice('+-−')} {self.number(depth - 1)}"
        if kind == "product":
            return f"{self.factor(depth - 1)} {rng.choice('**×·')} {self.factor(depth - 1)}"
        if kind == "ratio":
            return f"{self.factor(depth - 1)}{rng.choice(['/', ' / ', ' ÷ '])}{self.factor(depth - 1)}"
        if kind == "percent":
            return f"{rng.choice(['', self.leaf() + ' * ', self.leaf() + ' + '])}{rng.choice(['5', '12.5', '50', self.leaf()])}%"
        if kind == "signed":
            return f"{rng.choice('-+−')}{self.factor(depth - 1)}"
        if kind == "power":
            return f"{self.factor(0)}^{rng.choice(['2', '3', '(1 + 1)', '2^0'])}"
        if kind == "list":
            return self.of_lists()
        return self.call(depth - 1)

    def factor(self, depth):
        text = self.number(depth)
        return f"({text})" if self.rng.random() < 0.5 else text

    def leaf(self):
        rng = self.rng
        kind = rng.choice(["figure", "figure", "figure", "stages", "stages", "constant"])
        if kind == "figure":
            return self.cased(rng.choice(FIGURES))
        if kind == "constant":
            return rng.choice(["2", "0.5", "10", "1e2", ".25", "3", "0", "100"])
        word = rng.choice(list(OF_STAGES))
        names = [rng.choice(self.order)]
        if word == "conversion" and rng.random() < 0.7:
            names = self.pair()
        return f"{self.cased(word)}({self.quoted(names)})"

    def pair(self):
        a, b = sorted(self.rng.sample(range(len(self.order)), 2))
        return [self.order[a], self.order[b]]

    def quoted(self, names):
        mark = self.rng.choice(["\"{}\"", "\"{}\"", "'{}'", "“{}”"])
        # Somebody will write a stage in other letters, or one that nobody knows.
        dice = self.rng.random()
        names = [n.upper() if dice < 0.05 else f" {n} " if dice < 0.08 else n for n in names]
        if dice > 0.98:
            names[0] = "Siesta"
        return ",".join(mark.format(n) for n in names)

    def cased(self, word):
        return self.rng.choice([word, word, word, word.upper(), word.lower()])

    def list(self):
        if self.rng.random() < 0.5:
            return f"{self.cased('timeIn')}({self.quoted([self.rng.choice(self.open)])})"
        names = self.pair() if self.rng.random() < 0.9 else self.pair()[::-1]
        return f"{self.cased('days')}({self.quoted(names)})"

    def of_lists(self):
        rng = self.rng
        if rng.random() < 0.3:
            return f"quantile({self.list()}, {rng.choice(['0.1', '0.25', '50%', '1', '0', '1 / 3'])})"
        lists = [self.list() for _ in range(rng.choice([1, 1, 1, 2]))]
        if rng.random() < 0.15:
            lists.append(self.leaf())
        return f"{self.cased(rng.choice(SUMMARIES))}({', '.join(lists)})"

    def call(self, depth):
        rng = self.rng
        if rng.random() < 0.3:
            return f"abs({self.number(depth)})"
        if rng.random() < 0.5:
            digits = rng.choice(["", "", ", 1", ", 2", ", -1", ", 0"])
            return f"round({self.number(depth)}{digits})"
        return f"{rng.choice(SUMMARIES)}({', '.join(self.number(depth) for _ in range(rng.randint(1, 3)))})"

    def conditional(self, depth):
        rng = self.rng
        sign = lambda: rng.choice(["<", "<=", ">", ">=", "==", "!=", "≤", "≥", "≠"])
        test = self.number(1)
        for _ in range(rng.choice([0, 1, 1, 1, 2])):
            test += f" {sign()} {self.number(1)}"
        otherwise = self.conditional(depth - 1) if depth > 1 and rng.random() < 0.3 else self.number(1)
        return f"{test} ? {self.number(1)} : {otherwise}"


# One rule each, over a pipeline of any shape; {a} and {b} are its first two stages.
FIXED = [
    "won / (won + lost)",
    "won + lost + open - total",
    'reached("{a}") - movedOn("{a}") - lostAt("{a}") - openAt("{a}")',
    'median(days("{a}","Won")) * 24',
    'conversion("{a}","{b}") * conversion("{b}","Won") - conversion("{a}","Won")',
    'conversion("{a}","Lost")',
    "-2^2",
    "2^3^2",
    "2^-1",
    "10 - 4 - 3",
    "100 / 10 / 5",
    "100/10%",
    "2^10%",
    "200 + 10%",
    "5% + 10% - 1%",
    "1 < 2 < 3 ? 1 : 0",
    "1 < 3 < 2 ? 1 : 0",
    "0 ? 1 : 2 ? 3 : 4",
    "total > 0 ? 1 : 1 / 0",
    "won / 0",
    "sum() + 1",
    "round(2.5) - round(-2.5) + round(1.005, 2) + round(1250, -2)",
    "quantile(1, 0.5)",
    'quantile(days("{a}","Won"), 1.5)',
    'count(days("Won","{a}"))',
    'mean(days("Won","{a}"))',
    'sum(timeIn("Won"))',
    'max(timeIn("{a}"), 9999)',
    'timeIn("{a}")',
    'days("{a}","Won") / 2',
    'abs(days("{a}","Won"))',
    'days("{a}")',
    "reached(won)",
    'reached("{a}","{b}")',
    "median",
    "won()",
    "wins / total",
    "sqrt(won)",
    "won = 3",
    "won > lost",
    "(won > lost) * 2",
    "[won]",
    "won mod 2",
    "won!",
    '"won"',
    "10 % 3",
    "won +",
    "(won",
    "won)",
    "conversion(\"Won\")",
    "won;lost",
    "{{won}}",
]


def fixed(rng, shape, index):
    """Some of the fixed formulas, so that all of them come by turns."""
    a, b = shape.open[:2]
    return [FIXED[(index * 9 + n) % len(FIXED)].format(a=a, b=b) for n in range(9)]


def options_for(rng, sheet, deals):
    dice = rng.random()
    owner = next(h for h in sheet.header if "wner" in h)
    if dice < 0.7:
        return []
    if dice < 0.85:
        return [owner, rng.choice(["Ann", "<>Ann", "Ann*", "<>"])]
    dates = sorted(when for deal in deals for _, when in deal["moves"])
    return ["@asOf", o.whole_day(rng.choice(dates[len(dates) // 3 :]))]


def generate(seed=SEED):
    rng = random.Random(seed)
    cases = []
    while len(cases) < 40:
        layout = ["dates", "history", "dates", "history", "snapshot"][len(cases) % 5]
        shape = o.Shape(rng, deals=rng.randint(4, 24))
        if len(cases) % 8 == 7:
            shape.open = ["Lead", "Sent 10% - 50%", "Yes, maybe?"]  # signs in quotes are no signs
        deals = o.invent(rng, shape)
        how = {"layout": layout, "deals": deals, "stages": True, "raw": False, "exits": False, "stage": False}
        how |= o.how_for(rng, layout, shape) | {"stages": True}
        grid = shape.stages_range(rng)
        write = {"dates": o.write_dates, "history": o.write_history, "snapshot": o.write_snapshot}[layout]
        sheet = write(rng, shape, deals, how)
        spoilers = [s for s in ("undated entries", "unreadable cells", "blanks as null, 0 and empty text") if rng.random() < 0.25]
        spoilers = [s for s in spoilers if layout == "dates" or s != "undated entries"]
        for spoiler in sorted(spoilers, key=o.ORDER.index):
            o.SPOILERS[spoiler](rng, sheet)
        keep_dated(sheet)
        range_ = with_money(rng, sheet).grid()
        writer = Writer(rng, shape)
        expressions = fixed(rng, shape, len(cases)) + [writer.formula() for _ in range(30)]
        calls = []
        for expression in dict.fromkeys(expressions):
            options = options_for(rng, sheet, deals)
            calls.append({"id": "METRIC", "args": [expression, options]} | answer(range_, expression, grid, options))
        title = ", ".join([f"pipeline {len(cases) + 1} as {layout}"] + spoilers)
        cases.append({"name": title, "deals": o.jsonable(range_), "stages": grid, "calls": calls})
    return cases


def keep_dated(sheet):
    """Empties the cells that are no dates where those would be most of a stage's column."""
    for i, kind in enumerate(sheet.types):
        cells = [row[i] for row in sheet.rows if kind == "stage"]
        bad = [c for c in cells if isinstance(c, o.CellError) or c in ("soon", "tbd")]
        if bad and len(bad) >= sum(o.is_number(c) and c > 0 for c in cells):
            for row in sheet.rows:
                row[i] = None if row[i] in bad else row[i]


def with_money(rng, sheet):
    """In some pipelines amounts are in two currencies, or there is no column of them."""
    dice = rng.random()
    if dice < 0.12:
        sheet.header[sheet.header.index("Amount")] = "Mood"
    elif dice < 0.24:
        sheet.header.append("Currency")
        for row in sheet.rows:
            row.append(rng.choice(["EUR", "EUR", "USD"]))
    return sheet


if __name__ == "__main__":
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "oracle-metric-cases.json")
    cases = generate()
    with open(path, "w", encoding="utf-8") as file:
        lines = [json.dumps(c, ensure_ascii=False, separators=(",", ":")) for c in cases]
        file.write("[\n" + ",\n".join(lines) + "\n]\n")
    print(len(cases), "pipelines,", sum(len(c["calls"]) for c in cases), "calls")
