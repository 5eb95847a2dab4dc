import { PipelineError } from "../pipeline/pipeline-error";
import { withPatience } from "./patience";

/** A part of a function in a chunk of its own, since most workbooks never ask for it. */
export class LatePart<Part> {
  private part: Part | undefined;

  /** @param name the function that needs it, for the sentence when it does not come */
  constructor(
    private readonly name: "CHECK" | "METRIC",
    private readonly bring: () => Promise<Part>,
  ) {}

  /** The part, once it is there. */
  get loaded(): Part | undefined {
    return this.part;
  }

  /** Takes a part from who has it at hand. */
  have(part: Part): void {
    this.part = part;
  }

  /** @throws PipelineError "part-not-loaded" when that fails or takes ten seconds; the next call tries again */
  async load(bring = this.bring): Promise<Part> {
    try {
      this.part = await withPatience(bring());
      return this.part;
    } catch {
      throw new PipelineError("part-not-loaded", { name: this.name });
    }
  }
}
