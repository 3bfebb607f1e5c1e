/** The parts of an operation, in the order in which a person writes them. */
export const PARTS = ['schemas', 'descriptions', 'examples', 'cases', 'code samples', 'emulator', 'facts', 'anchors'] as const;

/** A part of an operation. */
export type Part = (typeof PARTS)[number];

/** Something that is left to do. */
export interface Todo {
  part: Part;
  /** Where, from the root of the repository; a name where it is no file. */
  where: string;
  /** What is wrong, or what to write. */
  what: string;
}

/** What was looked at, and what is left to do. */
export interface Outcome {
  operationId: string;
  method: string;
  path: string;
  todos: Todo[];
}

/** The list that a person works through, and a closing line that counts parts. */
export function formatOutcome({ operationId, method, path, todos }: Outcome): string {
  const sections = PARTS.map((part) => {
    const ofPart = todos.filter((todo) => todo.part === part);
    const files = [...new Set(ofPart.map(({ where }) => where))];
    const lines = files.flatMap((file) => [
      `  ${file}`,
      ...[...new Set(ofPart.filter(({ where }) => where === file).map(({ what }) => what))].map((what) => `    - ${what}`),
    ]);
    return [`${ofPart.length === 0 ? '✓' : '✗'} ${part}`, ...lines].join('\n');
  });
  const failed = PARTS.filter((part) => todos.some((todo) => todo.part === part)).length;
  return [`${operationId}: ${method} ${path}`, '', ...sections, '', `${PARTS.length - failed} passed, ${failed} failed`].join('\n');
}
