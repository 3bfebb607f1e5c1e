import type { Schema } from '@modelarts-openapi/openapi-model';

/** What each value of an enum means, by the value as text, as the source has it. */
type Meanings = Record<string, string>;

export const meaningsOf = (schema: Schema): Meanings => (schema['x-enumDescriptions'] as Meanings | undefined) ?? {};

/** A description with what it comes to when the value is left out: generators make data of a `default`. */
export function withDefault(description: string | undefined, value: unknown): string {
  return sentences(description, `Left out, it is \`${typeof value === 'string' ? value : JSON.stringify(value)}\`.`);
}

/** A description with the values that it explains, where no enum can have them. */
export function withValues(description: string | undefined, schema: Schema): string | undefined {
  const meanings = Object.entries(meaningsOf(schema)).map(([value, meaning]) => `\`${value}\`: ${meaning}`);
  return meanings.length === 0 ? description : sentences(description, `${meanings.join('; ')}.`);
}

function sentences(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
