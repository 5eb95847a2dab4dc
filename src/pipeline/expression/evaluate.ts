import { sum } from "simple-statistics";
import { PipelineError } from "../pipeline-error";
import { quantile, summarise } from "../statistics/summary";
import type { Expression, Figure, Operator, Sign, StageFigure, Summary, Times } from "./expression";
import { OperationCount } from "./limits";

/** Where an expression takes its figures from. */
export interface Figures {
  figure(name: Figure): number;
  stageFigure(name: StageFigure, stages: readonly string[]): number;
  /** One time a deal; not to be written to. */
  times(name: Times, stages: readonly string[]): Float64Array;
}

/**
 * The value of an expression.
 * @throws PipelineError "divided-by-zero" | "no-values" | "not-finite", and what the figures throw
 */
export function evaluate(expression: Expression, figures: Figures): number {
  const value = new Evaluation(figures).number(expression);
  if (!Number.isFinite(value)) throw new PipelineError("not-finite", {});
  return value;
}

class Evaluation {
  private readonly operations = new OperationCount();

  constructor(private readonly figures: Figures) {}

  number(expression: Expression): number {
    this.operations.add();
    switch (expression.kind) {
      case "number":
        return expression.value;
      case "figure":
        return this.figures.figure(expression.name);
      case "stageFigure":
        return this.figures.stageFigure(expression.name, expression.stages);
      case "times":
        throw new PipelineError("expression-list", { word: expression.text });
      case "call":
        return this.summary(expression.name, expression.operands);
      case "operation":
        return this.operate(expression);
      case "comparison":
        return this.compare(expression.signs, expression.operands) ? 1 : 0;
      case "condition":
        return this.number(this.number(expression.test) !== 0 ? expression.yes : expression.no);
    }
  }

  private operate({
    operator,
    operands,
    text,
  }: {
    operator: Operator;
    operands: readonly Expression[];
    text: string;
  }): number {
    const [a = 0, b = 0] = operands.map((operand) => this.number(operand));
    if (operator === "divide" && b === 0)
      throw new PipelineError("divided-by-zero", { divisor: text });
    return OPERATIONS[operator](a, b);
  }

  private compare(signs: readonly Sign[], operands: readonly Expression[]): boolean {
    const values = operands.map((operand) => this.number(operand));
    return signs.every((sign, at) => COMPARISONS[sign](values[at]!, values[at + 1]!));
  }

  private summary(name: Summary, operands: readonly Expression[]): number {
    if (name === "abs") return Math.abs(this.number(operands[0]!));
    if (name === "round") {
      const digits = operands[1] === undefined ? 0 : this.number(operands[1]);
      return rounded(this.number(operands[0]!), digits);
    }
    if (name === "quantile") return this.quantile(operands[0]!, operands[1]!);
    const values = this.values(operands);
    if (name === "count") return values.length;
    if (name === "sum") return values.length === 0 ? 0 : sum(values as unknown as number[]);
    return summarise(values, name) ?? noValues(operands);
  }

  private quantile(of: Expression, share: Expression): number {
    const values = this.values([of]);
    const part = this.number(share);
    if (!(part >= 0 && part <= 1)) throw new PipelineError("bad-share", { received: part });
    return values.length === 0 ? noValues([of]) : quantile(values, part);
  }

  /** Numbers and lists one after another, in an array of its own. */
  private values(operands: readonly Expression[]): Float64Array {
    const lists = operands.map((operand) =>
      operand.kind === "times"
        ? this.figures.times(operand.name, operand.stages)
        : [this.number(operand)],
    );
    const values = new Float64Array(lists.reduce((length, list) => length + list.length, 0));
    let at = 0;
    for (const list of lists) {
      values.set(list, at);
      at += list.length;
    }
    return values;
  }
}

function noValues(operands: readonly Expression[]): never {
  const times = operands.find((operand) => operand.kind === "times");
  throw new PipelineError("no-values", { list: times?.kind === "times" ? times.text : "" });
}

const OPERATIONS: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  pow: (a, b) => a ** b,
  unaryMinus: (a) => -a,
  unaryPlus: (a) => a,
};

const COMPARISONS: Readonly<Record<Sign, (a: number, b: number) => boolean>> = {
  smaller: (a, b) => a < b,
  smallerEq: (a, b) => a <= b,
  larger: (a, b) => a > b,
  largerEq: (a, b) => a >= b,
  equal: (a, b) => a === b,
  unequal: (a, b) => a !== b,
};

/** As Excel's ROUND: halves away from zero, as the decimals are written (1.005 to two places is 1.01). */
function rounded(value: number, digits: number): number {
  const places = Math.trunc(digits);
  if (Math.abs(places) > 15) return value;
  const shifted = (number: number, by: number) => {
    const [mantissa, exponent = "0"] = String(number).split("e");
    return Number(`${mantissa}e${Number(exponent) + by}`);
  };
  return Math.sign(value) * shifted(Math.round(shifted(Math.abs(value), places)), -places);
}
