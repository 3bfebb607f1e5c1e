/** What is due at some time, the earliest first. */
export interface Due<Item> {
  add(at: number, item: Item): void;
  /** Takes out what is due first, if that is by a time. */
  next(by: number): { at: number; item: Item } | undefined;
  clear(): void;
}

export function createDue<Item>(): Due<Item> {
  let items: { at: number; item: Item }[] = [];
  let taken = 0;
  return {
    add(at, item) {
      // Mostly it is due after all others.
      let position = items.length;
      while (position > taken && (items[position - 1] as { at: number }).at > at) position -= 1;
      items.splice(position, 0, { at, item });
    },
    next(by) {
      const first = items[taken];
      if (!first || first.at > by) return undefined;
      taken += 1;
      if (taken > 1_000 && taken * 2 > items.length) {
        items = items.slice(taken);
        taken = 0;
      }
      return first;
    },
    clear() {
      items = [];
      taken = 0;
    },
  };
}
