/** Who people are, by IDs that say nothing of it. Kept beside all else: a dump has the IDs only. */
export interface People {
  /** The ID of whoever has an email address, the same each time. */
  idOf(email: string): string;
  /** The email address of somebody; one that is made of the ID where nobody said another. */
  emailOf(id: string): string;
  /** Says whose ID it is. */
  know(id: string, email: string): void;
  clear(): void;
}

const EXAMPLE = '@example.com';
const ID = /^[0-9A-Za-z]{19,32}$/;

/** Nobody yet. @param newId gives an ID that nothing has */
export function createPeople(newId: () => string): People {
  const ids = new Map<string, string>();
  const emails = new Map<string, string>();
  return {
    idOf(email) {
      // As it was answered for an ID of which nothing is known.
      const [name = '', ...rest] = email.split('@');
      if (ID.test(name) && `@${rest.join('@')}` === EXAMPLE) return name;
      const id = ids.get(email) ?? newId();
      ids.set(email, id);
      emails.set(id, email);
      return id;
    },
    emailOf: (id) => emails.get(id) ?? `${id}${EXAMPLE}`,
    know(id, email) {
      ids.set(email, id);
      emails.set(id, email);
    },
    clear() {
      ids.clear();
      emails.clear();
    },
  };
}
