/* global CustomFunctions, window, setTimeout */
// Functions that show the contract of the runtime, one trait each.
(function () {
  const { Error: CellError, ErrorCode } = CustomFunctions;
  const isInvocation = (value) =>
    value !== null && typeof value === "object" && "functionName" in value;
  const calls = (window.fixtureCalls = []);
  const count = (name) => calls.push(name);

  /** What arrived, as JSON: errors as "error #CODE", the invocation as "invocation". */
  function describe(value) {
    if (isInvocation(value)) return "invocation";
    if (value instanceof CellError) return "error " + value.code;
    if (Array.isArray(value)) return value.map(describe);
    return value === undefined ? "undefined" : value;
  }

  const functions = {
    ECHO: (...values) => (count("ECHO"), JSON.stringify(values.map(describe))),
    TYPED: (...values) => JSON.stringify(values.map(describe)),
    STRICT: () => (count("STRICT"), "called"),
    ADD: (one, other) => (count("ADD"), one + other),
    LATER: (value) => new Promise((resolve) => setTimeout(() => resolve(value), 20)),
    NEVER: () => new Promise(() => {}),
    GRID: (rows, columns) =>
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => row * 10 + column),
      ),
    MIXED: () => [
      ["text", 1.5, true, ""],
      [
        new CellError(ErrorCode.notAvailable, "nothing here"),
        null,
        "",
        new CellError(ErrorCode.divisionByZero),
      ],
    ],
    FAIL: (kind) => {
      if (kind === "na") throw new CellError(ErrorCode.notAvailable, "no deals in the range");
      if (kind === "value") throw new CellError(ErrorCode.invalidValue, "basis must be one word");
      if (kind === "div") throw new CellError(ErrorCode.divisionByZero, "not shown");
      if (kind === "plain") throw new Error("lost on the way");
      if (kind === "nan") return NaN;
      if (kind === "infinity") return Infinity;
      if (kind === "ragged") return [[1, 2], [3]];
      if (kind === "null") return null;
      return new CellError(ErrorCode.notAvailable, "returned, not thrown");
    },
    WHERE: (value, invocation) => invocation.address,
    WHEREARGS: (value, invocation) => [[String(invocation.parameterAddresses)]],
    // Newer code than the metadata: the invocation lands in the second slot.
    STALE: (value, option) => (isInvocation(option) ? "stray invocation" : "option " + option),
    TICK: () => (count("TICK"), calls.filter((name) => name === "TICK").length),
  };
  for (const [id, fn] of Object.entries(functions)) CustomFunctions.associate(id, fn);
})();
