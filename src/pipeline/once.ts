/** A value that is computed when it is first asked for, and then kept. */
export function once<Value>(compute: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
}

/** As once, for each object that is asked about; a value is kept as long as its object. */
export function onceForEach<Argument extends object, Value>(
  compute: (argument: Argument) => Value,
): (argument: Argument) => Value {
  const known = new WeakMap<Argument, { value: Value }>();
  return (argument) => {
    let result = known.get(argument);
    if (result === undefined) {
      result = { value: compute(argument) };
      known.set(argument, result);
    }
    return result.value;
  };
}
