/** A value that is computed when it is first asked for, and then kept. */
export function once<Value>(compute: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
}

/** As once, of an argument: the value for the one that was asked about last is kept. */
export function onceForLast<Argument, Value>(
  compute: (argument: Argument) => Value,
): (argument: Argument) => Value {
  let known: { argument: Argument; value: Value } | undefined;
  return (argument) => {
    if (known === undefined || known.argument !== argument)
      known = { argument, value: compute(argument) };
    return known.value;
  };
}
