/**
 * What functions.js asks of Excel's own script, where there is none: in a worker of the pane, whose
 * calls come from the pane. Errors are as Excel's script makes them: a code and a sentence.
 */
class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const ErrorCode = {
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  nullReference: "#NULL!",
};

Object.assign(globalThis, {
  CustomFunctions: { associate: () => undefined, Error: CellError, ErrorCode },
});
