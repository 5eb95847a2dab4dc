import { displayLanguage } from "./display-language";
import { speak } from "./words";

speak(displayLanguage());

/* What Excel can call: a file a family in sales/, which the metadata generator reads. */
export * from "./sales/comparison";
export * from "./sales/deals";
export * from "./sales/metric";
export * from "./sales/forecast";
export * from "./sales/money";
export * from "./sales/quality";
export * from "./sales/rates";
export * from "./sales/time";

/*
 * What the pane of the same page asks besides: the reading of rows, the sentence of an error, and what
 * CHECK finds with its words.
 */
export { pipelineInSteps, pipelineOf } from "./ask";
export { sentence } from "./cell";
export { problemTexts } from "./cells/quality";
export { problemsOf } from "./checker";
