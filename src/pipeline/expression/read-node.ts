import type { MathNode } from "mathjs/number";
import { foldText } from "../cells/fold";
import { nearestName } from "../nearest";
import { PipelineError, type RefusedPart } from "../pipeline-error";
import {
  FIGURES,
  OF_NUMBERS,
  OPERATORS,
  SIGNS,
  STAGE_FIGURES,
  STAGES_TAKEN,
  SUMMARIES,
  TIMES,
  VALUES_TAKEN,
  VOCABULARY,
  type Expression,
  type StageFigure,
  type Summary,
  type Times,
} from "./expression";
import { OperationCount, requireShort } from "./limits";

/** What a part of an expression gives. */
type Gives = "number" | "list" | "truth";

/** The parts of a mathjs tree that are looked at; everything else of a node stays untouched. */
interface Node {
  readonly type: string;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly fn?: unknown;
  readonly op?: unknown;
  readonly implicit?: boolean;
  readonly args?: readonly Node[];
  readonly params?: readonly Node[];
  readonly conditionals?: readonly string[];
  readonly content?: Node;
  readonly condition?: Node;
  readonly trueExpr?: Node;
  readonly falseExpr?: Node;
}

/** What each kind of node is that has no place in an expression. */
const REFUSED_NODES: Readonly<Record<string, RefusedPart>> = {
  AssignmentNode: "assignment",
  FunctionAssignmentNode: "function",
  ArrayNode: "list",
  ObjectNode: "object",
  AccessorNode: "property",
  IndexNode: "property",
  RangeNode: "range",
  BlockNode: "lines",
};

/** Reads a tree of mathjs into an expression; what is not expressly allowed is refused. */
export class NodeReader {
  private readonly operations = new OperationCount();

  /** The whole expression, which must give a number. */
  read(node: MathNode): Expression {
    return this.number(node as Node);
  }

  private number(node: Node): Expression {
    return this.reading(node, ["number"]);
  }

  private reading(node: Node, allowed: readonly Gives[]): Expression {
    this.operations.add();
    const { expression, gives } = this.part(node);
    if (allowed.includes(gives)) return expression;
    const code = gives === "list" ? "expression-list" : "expression-truth";
    throw new PipelineError(code, { word: textOf(node) });
  }

  private part(node: Node): { expression: Expression; gives: Gives } {
    switch (node.type) {
      case "ParenthesisNode":
        return this.part(node.content!);
      case "ConstantNode":
        return { expression: constant(node), gives: "number" };
      case "SymbolNode":
        return { expression: figure(node), gives: "number" };
      case "FunctionNode":
        return this.call(node);
      case "OperatorNode":
        return this.operation(node);
      case "RelationalNode":
        return {
          expression: this.comparison(node, node.conditionals!, node.params!),
          gives: "truth",
        };
      case "ConditionalNode":
        return { expression: this.condition(node), gives: "number" };
      default:
        throw refused(node, REFUSED_NODES[node.type] ?? "value");
    }
  }

  private operation(node: Node): { expression: Expression; gives: Gives } {
    const name = String(node.fn);
    const args = operandsOf(node);
    const sign = SIGNS.find((each) => each === name);
    if (sign !== undefined)
      return { expression: this.comparison(node, [sign], args), gives: "truth" };
    const operator = OPERATORS.find((each) => each === name);
    if (operator === undefined) throw refused(node, "operator", String(node.op));
    const operands = args.map((arg) => this.number(arg));
    if (node.implicit === true)
      throw new PipelineError("expression-implicit", { word: textOf(node) });
    const text = textOf(args[args.length - 1]!);
    return { expression: { kind: "operation", operator, operands, text }, gives: "number" };
  }

  private comparison(node: Node, names: readonly string[], args: readonly Node[]): Expression {
    const signs = names.map((name) => {
      const sign = SIGNS.find((each) => each === name);
      if (sign === undefined) throw refused(node, "operator", name);
      return sign;
    });
    return { kind: "comparison", signs, operands: args.map((arg) => this.number(arg)) };
  }

  private condition({ condition, trueExpr, falseExpr }: Node): Expression {
    return {
      kind: "condition",
      test: this.reading(condition!, ["number", "truth"]),
      yes: this.number(trueExpr!),
      no: this.number(falseExpr!),
    };
  }

  private call(node: Node): { expression: Expression; gives: Gives } {
    const callee = node.fn as Node;
    if (callee.type !== "SymbolNode") throw refused(node, "property");
    const args = node.args ?? [];
    const word = knownWord(callee);
    const summary = SUMMARIES.find((each) => each === word);
    if (summary !== undefined) return { expression: this.summary(summary, args), gives: "number" };
    const stageFigure = STAGE_FIGURES.find((each) => each === word);
    if (stageFigure !== undefined) {
      const stages = stageNames(stageFigure, args);
      return { expression: { kind: "stageFigure", name: stageFigure, stages }, gives: "number" };
    }
    const times = TIMES.find((each) => each === word);
    if (times === undefined) throw new PipelineError("expression-no-function", { word });
    const stages = stageNames(times, args);
    const text = textOf(node);
    return { expression: { kind: "times", name: times, stages, text }, gives: "list" };
  }

  private summary(name: Summary, args: readonly Node[]): Expression {
    requireCount(name, args, VALUES_TAKEN[name], "values");
    const operands = args.map((arg, at) => {
      const isNumber = OF_NUMBERS.has(name) || (name === "quantile" && at === 1);
      return this.reading(arg, isNumber ? ["number"] : ["number", "list"]);
    });
    return { kind: "call", name, operands };
  }
}

/** mathjs reads 200 + 10% as 200 + 200 * 10%, with the one 200 in both places; here 10% is 0.1, as in Excel. */
function operandsOf({ args = [] }: Node): readonly Node[] {
  const [first, last] = args;
  const isAddedPercentage = first !== undefined && last?.args?.[0] === first;
  return isAddedPercentage ? [first, last.args[1]!] : args;
}

function constant(node: Node): Expression {
  const { value } = node;
  if (typeof value === "string") throw refused(node, "text");
  if (typeof value !== "number" || !Number.isFinite(value)) throw refused(node, "value");
  return { kind: "number", value };
}

function figure(node: Node): Expression {
  const word = knownWord(node);
  const name = FIGURES.find((each) => each === word);
  if (name === undefined) throw new PipelineError("expression-no-figure", { word });
  return { kind: "figure", name };
}

/** The word of the vocabulary that a name is, whatever its case. */
function knownWord({ name }: Node): string {
  const word = String(name);
  const folded = foldText(word);
  const known = VOCABULARY.find((each) => foldText(each) === folded);
  if (known !== undefined) return known;
  throw new PipelineError("expression-unknown-word", {
    word,
    nearest: nearestName(word, VOCABULARY),
    words: VOCABULARY,
  });
}

function stageNames(word: StageFigure | Times, args: readonly Node[]): string[] {
  requireCount(word, args, STAGES_TAKEN[word], "stages");
  return args.map((arg) => {
    if (arg.type !== "ConstantNode" || typeof arg.value !== "string")
      throw new PipelineError("expression-arguments", {
        word,
        takes: STAGES_TAKEN[word],
        of: "stages",
      });
    requireShort(arg.value);
    return arg.value;
  });
}

function requireCount(
  word: string,
  { length }: readonly Node[],
  takes: readonly [number, number],
  of: "stages" | "values",
): void {
  if (length < takes[0] || length > takes[1])
    throw new PipelineError("expression-arguments", { word, takes, of });
}

function refused(node: Node, part: RefusedPart, word = textOf(node)): PipelineError {
  return new PipelineError("expression-refused", { word, part });
}

/** A part as it was written, in one line, for messages. */
function textOf(node: Node): string {
  return String(node).replace(/\s+/g, " ");
}
