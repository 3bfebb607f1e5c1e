/** Something with one fact changed, and what has to be found. */
export interface Expected {
  operator: string;
  name: string;
  /** One of these rules has to name it. */
  rules: string[];
  /** Where every finding has to be: the end of the location. */
  location: RegExp;
  /** The lines where every finding has to be, from 1; none where the change is in no table. */
  lines?: [number, number];
}

/** A page with one fact changed. */
export interface Mutation extends Expected {
  text: string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A location that ends with one of these names, or with a value of it. */
export const endingWith = (...names: string[]) => new RegExp(`[ .](${names.map(escaped).join('|')})( = .*)?$`);
