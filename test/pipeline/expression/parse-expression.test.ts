import { sentence } from "../../../src/functions/cell";
import { parseExpression } from "../../../src/pipeline/expression/parse-expression";
import { PipelineError } from "../../../src/pipeline/pipeline-error";
import { installCustomFunctions } from "../../custom-functions";

beforeAll(installCustomFunctions);

/** The sentence with which an expression is refused. */
function refusal(text: string): string {
  try {
    parseExpression(text);
  } catch (error) {
    if (error instanceof PipelineError) return sentence(error);
    throw error;
  }
  return "accepted";
}

const WORDS =
  "words: won, lost, open, total, wonAmount, lostAmount, openAmount, reached, lostAt, openAt, movedOn, conversion, days, timeIn, median, mean, quantile, sum, count, min, max, round, abs";
const unknown = (word: string) => `expression: "${word}" is no word of METRIC; ${WORDS}`;

/**
 * Every way out of a formula that mathjs or JavaScript offers, and every way to keep a sheet busy: each
 * is refused before anything is computed, with the word that is at fault.
 */
const ATTACKS: readonly (readonly [expression: string, sentence: string])[] = [
  // Names of objects, of JavaScript and of mathjs
  ["constructor", unknown("constructor")],
  ["__proto__", unknown("__proto__")],
  ["prototype", unknown("prototype")],
  ["hasOwnProperty", unknown("hasOwnProperty")],
  ["toString()", unknown("toString")],
  ["this", unknown("this")],
  ["window", unknown("window")],
  ["globalThis", unknown("globalThis")],
  ["process", unknown("process")],
  ['eval("1")', unknown("eval")],
  ['Function("return 1")', unknown("Function")],
  ['import("fs")', unknown("import")],
  ['require("fs")', unknown("require")],
  ['fetch("http://a")', unknown("fetch")],
  ['createUnit("knot")', unknown("createUnit")],
  ['evaluate("1+1")', unknown("evaluate")],
  ['parse("1")', unknown("parse")],
  ["parser()", unknown("parser")],
  ['compile("1")', unknown("compile")],
  ["config({})", unknown("config")],
  ['typed("f")', unknown("typed")],
  ['simplify("x")', unknown("simplify")],
  ["chain(1)", unknown("chain")],
  ["help(sin)", unknown("help")],
  ["format(1)", unknown("format")],
  ['print("$a")', unknown("print")],
  ["random()", unknown("random")],
  ["cos(1)", unknown("cos")],
  ["sqrt(-1)", unknown("sqrt")],
  ["i", unknown("i")],
  ["end", unknown("end")],
  ["pi", unknown("pi")],
  ["cm to m", 'expression must not hold this sign, got "to"'],
  ["new Date()", unknown("new")],
  // Access to properties, by a point, by brackets, by a call
  [
    "won.constructor",
    'expression must not hold a property behind a point or in square brackets, got "won.constructor"',
  ],
  [
    'won["constructor"]',
    'expression must not hold a property behind a point or in square brackets, got "won["constructor"]"',
  ],
  [
    "won?.constructor",
    'expression must not hold a property behind a point or in square brackets, got "won?.constructor"',
  ],
  [
    '"".constructor',
    'expression must not hold a property behind a point or in square brackets, got """.constructor"',
  ],
  [
    "won.constructor.constructor(1)()",
    'expression cannot be read at character 32, near ")": mend it there',
  ],
  [
    "median.call(1)",
    'expression must not hold a property behind a point or in square brackets, got "median.call(1)"',
  ],
  [
    "sum.apply(won)",
    'expression must not hold a property behind a point or in square brackets, got "sum.apply(won)"',
  ],
  [
    "[1,2][1]",
    'expression must not hold a property behind a point or in square brackets, got "[1, 2][1]"',
  ],
  // Definitions, assignments, several formulas
  ["won = 5", 'expression must not hold an assignment, got "won = 5"'],
  ["f(x) = x", 'expression must not hold a function of its own, got "f(x) = x"'],
  ["f(x) = f(x); f(1)", 'expression must not hold several formulas, got "f(x) = f(x); f(1)"'],
  ["won; lost", 'expression must not hold several formulas, got "won; lost"'],
  ["won\nlost", 'expression must not hold several formulas, got "won lost"'],
  ["won.x = 1", 'expression must not hold an assignment, got "won.x = 1"'],
  ["x => 1", 'expression cannot be read at character 4, near "> 1": mend it there'],
  // Objects, lists, ranges
  ["{a: 1}", 'expression must not hold an object in curly brackets, got "{"a": 1}"'],
  ["[1, 2, 3]", 'expression must not hold a list in square brackets, got "[1, 2, 3]"'],
  ["1:1000000000", 'expression must not hold a range, got "1:1e+9"'],
  ["sum(1:9e9)", 'expression must not hold a range, got "1:9e+9"'],
  ["max([1e9])", 'expression must not hold a list in square brackets, got "[1e+9]"'],
  // Signs that are none of the allowed
  ["won!", 'expression must not hold this sign, got "!"'],
  ["9999999!", 'expression must not hold this sign, got "!"'],
  ["won mod 3", 'expression must not hold this sign, got "mod"'],
  ["won and lost", 'expression must not hold this sign, got "and"'],
  ["not won", 'expression must not hold this sign, got "not"'],
  ["won | lost", 'expression must not hold this sign, got "|"'],
  ["won << 31", 'expression must not hold this sign, got "<<"'],
  ["won'", 'expression must not hold this sign, got "\'"'],
  ["won .* lost", 'expression must not hold this sign, got ".*"'],
  ["won ?? lost", 'expression must not hold this sign, got "??"'],
  // Texts and values that are no numbers
  ['"won"', 'expression must not hold a text here, got ""won""'],
  ['"a" + "b"', 'expression must not hold a text here, got ""a""'],
  ["null", 'expression must not hold this value, got "null"'],
  ["undefined", 'expression must not hold this value, got "undefined"'],
  ["NaN", 'expression must not hold this value, got "NaN"'],
  ["Infinity", 'expression must not hold this value, got "Infinity"'],
  ["1e999", 'expression must not hold this value, got "Infinity"'],
  ["true", 'expression must not hold this value, got "true"'],
  ["", 'expression must not hold this value, got "undefined"'],
  ["# only a remark", 'expression must not hold this value, got "undefined"'],
  ["won > lost", 'expression must give a number: "won > lost" is true or false, write … ? 1 : 0'],
  ["1 + (won > 1)", 'expression must give a number: "(won > 1)" is true or false, write … ? 1 : 0'],
  // Words in a place where they are none
  ["2 won", 'expression needs a sign such as * between two values, got "2 won"'],
  ["won lost", 'expression needs a sign such as * between two values, got "won lost"'],
  ["won()", "expression: won is a figure and takes nothing in brackets, write won"],
  ["median", "expression: median needs brackets, as in median(…)"],
  ["reached", "expression: reached needs brackets, as in reached(…)"],
  [
    "wonn",
    `expression: "wonn" is no word of METRIC; did you mean "won"? ${WORDS.replace("w", "W")}`,
  ],
  ["reached()", "expression: reached takes 1 stage name in quotes"],
  ["reached(won)", "expression: reached takes 1 stage name in quotes"],
  ['reached("A" + "B")', "expression: reached takes 1 stage name in quotes"],
  ['days("Lead")', "expression: days takes 2 stage names in quotes"],
  ['conversion("A","B","C")', "expression: conversion takes 1 or 2 stage names in quotes"],
  ["abs(1, 2)", "expression: abs takes 1 value"],
  ["median()", "expression: median takes 1 or more values"],
  ['quantile(days("A","B"))', "expression: quantile takes 2 values"],
  [
    'timeIn("Lead")',
    'expression: "timeIn("Lead")" is a list of times, take its median, mean, quantile, sum, count, min or max',
  ],
  [
    'abs(timeIn("Lead"))',
    'expression: "timeIn("Lead")" is a list of times, take its median, mean, quantile, sum, count, min or max',
  ],
  // Work without end
  [
    "(".repeat(51) + "1" + ")".repeat(51),
    "expression must have at most 50 brackets inside each other: split it over several cells",
  ],
  [
    "abs(".repeat(100) + "1" + ")".repeat(100),
    "expression must have at most 50 brackets inside each other: split it over several cells",
  ],
  ["1+".repeat(499) + "1", "expression must have at most 500 parts: split it over several cells"],
  ["-".repeat(999) + "1", "expression must have at most 500 parts: split it over several cells"],
  ["1^".repeat(499) + "1", "expression must have at most 500 parts: split it over several cells"],
  ["1?1:".repeat(249) + "1", "expression must have at most 500 parts: split it over several cells"],
  [
    "+".repeat(1001),
    "expression must have at most 1000 characters, got 1001: split it over several cells",
  ],
  ["9".repeat(300), `expression must not hold so long a text or number, got "${"9".repeat(60)}…"`],
  [
    `reached("${"x".repeat(300)}")`,
    `expression must not hold so long a text or number, got "${"x".repeat(60)}…"`,
  ],
  // What cannot be read
  ["won /", "expression must be a whole formula such as won / total, it ends too early"],
  ["(won", "expression must be a whole formula such as won / total, it ends too early"],
  ["won £ 3", 'expression cannot be read at character 5, near "£ 3": mend it there'],
  ["=won", 'expression cannot be read at character 1, near "=won": mend it there'],
  ["@x", 'expression cannot be read at character 1, near "@x": mend it there'],
  ["1..2", 'expression cannot be read at character 3, near ".2": mend it there'],
  ["\u0000", 'expression cannot be read at character 1, near "\u0000": mend it there'],
  ["🔥", 'expression cannot be read at character 1, near "🔥": mend it there'],
];

describe("an expression is refused:", () => {
  test.each(ATTACKS.map(([text, expected]) => [text.slice(0, 40), text, expected]))(
    "%s",
    (_, expression, expected) => {
      expect(refusal(expression!)).toBe(expected);
    },
  );
});

describe("an expression is read:", () => {
  test.each([
    ["won / (won + lost)"],
    ["10%"],
    ["10% + 5 - 3%"],
    ["-won + +lost"],
    ["won × 2 ÷ 3 − 1"],
    ["1 < won < 3 ? 1 : 0"],
    ["won ≥ 3 ? 1 : won ≠ 2 ? 2 : 3"],
    ["WonAmount / WON"],
    ["reached('Offer') / reached(“Lead”)"],
    ['round(median(days("Lead", "Won")), 1) # a remark'],
    ['quantile(timeIn("Lead"), 0.9) - min(1, 2, count(timeIn("Lead")))'],
  ])("%s", (expression) => {
    expect(refusal(expression)).toBe("accepted");
  });
});
