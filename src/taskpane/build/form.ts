import type { Language } from "../../locales/languages";
import type { MethodologyChoice } from "../../templates/methodologies";
import type { ProcessDraft } from "./stage-draft";

/** What the person chose for the next pipeline. */
export interface BuildForm {
  /** id of a template, or OWN_STAGES */
  readonly template: string;
  /** the team's own stages, once there are any */
  readonly own: ProcessDraft | undefined;
  readonly methodology: MethodologyChoice;
  /** of the sheets to be built */
  readonly language: Language;
  readonly name: string;
  /** what a pipeline is called in that language when nobody gives it a name */
  readonly usualName: string;
  readonly samples: boolean;
  readonly nativeFunnel: boolean;
}
