import type { Message } from '../../check/body.js';
import type { Attached } from '../body.js';
import type { Json } from '../values.js';

/** What an entry says of a request and what was answered, as its writer has it. What it does not say is `undefined`. */
interface Recording {
  method: unknown;
  /** An address or a path, perhaps with a query. */
  target: unknown;
  host: unknown;
  /** A query that stands apart from the path. */
  query: unknown;
  status: unknown;
  request(): Message;
  response: Message;
}

/** How somebody writes down traffic. */
export interface LogFormat {
  name: string;
  /** Whether an entry is one of it. */
  reads(entry: Json): boolean;
  /** @param attached What the entry may refer to. */
  read(entry: Json, attached: Attached): Recording;
}
