/** How many keys a parsed JSON value has, and how deep it is nested. It needs no call stack. */
export function measure(value: unknown): { keys: number; depth: number } {
  let keys = 0;
  let depth = 0;
  let level: object[] = isObject(value) ? [value] : [];
  while (level.length > 0) {
    depth++;
    const next: object[] = [];
    for (const one of level) {
      if (Array.isArray(one)) {
        for (const part of one) if (isObject(part)) next.push(part);
        continue;
      }
      for (const key in one) {
        keys++;
        const part = (one as Record<string, unknown>)[key];
        if (isObject(part)) next.push(part);
      }
    }
    level = next;
  }
  return { keys, depth };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
