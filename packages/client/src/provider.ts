/** What a provider was asked for. */
export interface Provided<Value> {
  value: Promise<Value>;
  /** Who asked, as long as there is no answer. */
  asking: AbortSignal | undefined;
}

/**
 * Asks a provider once for all that need what it provides, and again where it failed, where what it gave is `refused`, and
 * where the call that asked has been given up: one that hangs must not hold the next calls too.
 */
export function createProvider<Value>(provide: () => Promise<Value>): (signal: AbortSignal, refused?: object) => Provided<Value> {
  let current: Provided<Value> | undefined;
  return (signal, refused) => {
    if (current && current !== refused && !current.asking?.aborted) return current;
    const asked: Provided<Value> = { value: provide(), asking: signal };
    asked.value.then(
      () => {
        asked.asking = undefined;
      },
      () => {
        if (current === asked) current = undefined;
      },
    );
    current = asked;
    return asked;
  };
}
