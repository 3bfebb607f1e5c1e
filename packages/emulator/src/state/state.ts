import type { ErrorResponse } from '@modelarts-openapi/types';
import type { Clock } from '../clock/clock.js';
import type { JobDefinition } from '../jobs/job.js';
import type { HowJobsGo, KnownHowJobsGo } from '../jobs/started.js';
import type { People } from './people.js';
import type { Settings } from './settings.js';

/** IDs by the names that the paths of the description have for them, such as those of a call. */
export type Ids = Readonly<Record<string, string>>;

/** What a row can be found by beside its ID. Rows that have none of it are not in the index. */
export type IndexValue = string | number | boolean | undefined;

/** What a row is found by. A method, so that a table of any rows is a table. */
type Index<Row> = { of(row: Row): IndexValue }['of'];

/** One kind of thing that an emulator remembers. It says how rows are kept, and keeps none itself. */
export interface Table<Row extends object = object> {
  /** What it is called in a dump. */
  readonly name: string;
  /** The path parameter that has the ID of a row; IDs are unique in their parent only. */
  readonly id: string;
  /** The field of a row that has the ID. */
  readonly field: string;
  /** The things that these belong to: they go with them. A table without one belongs to projects. */
  readonly parent?: Table | undefined;
  /** Whether all projects have the same rows. */
  readonly shared?: true;
  /** What is answered for an ID that names none. */
  readonly notFound: { status: number; body: ErrorResponse };
  /** By name, what rows are found by without looking at all of them. */
  readonly indexes: Readonly<Record<string, Index<Row>>>;
  /**
   * The row of an ID that nobody has made, where each is there until it is deleted; nothing where that depends on what it belongs to.
   * `since` is when the emulator began.
   */
  onFirstUse?(id: string, since: number, parent?: object): Row | undefined;
  /** The rows that there are in something that nobody has made. */
  inFirstUse?(): readonly Row[];
  /** What goes on in the background after a row was added, and is told by the time alone. */
  readonly job?: JobDefinition | undefined;
  /** Whether there are rows, too, that nothing goes on for. */
  readonly isJobOptional?: true;
  /** Called once when the job of a row has ended, at that time of the state. */
  onEnd?(row: Row, ids: Ids, state: State): void;
}

/** Rows in the order in which they were added. */
export interface Rows<Row> extends Iterable<Row> {
  readonly size: number;
  /** Those from one position up to another, the first one having position 0. */
  slice(from: number, to: number, order?: Order): Row[];
}

/** Which row comes first: in ascending order the one that was added first, or has the smallest value. */
export type Order = 'ascending' | 'descending';

/** All that an emulator remembers, as JSON. */
export interface EmulatorState {
  /** When the emulator began, in milliseconds since 1970. */
  since: number;
  /** How jobs go that clients start, by the name of the table. */
  started: Record<string, KnownHowJobsGo>;
  /** By the name of the table, its rows by what they belong to. */
  tables: Record<string, { in: Ids; rows: object[] }[]>;
  /** What was deleted and would be there on first use, by the name of the table. */
  deleted: Record<string, string[]>;
}

/** What an emulator remembers. Rows are never changed, but replaced: who has one may keep it. */
export interface State {
  readonly clock: Clock;
  readonly settings: Readonly<Settings>;
  /** Who people are. It is in no dump. */
  readonly people: People;
  /** The time in milliseconds since 1970. While the end of a job takes effect, it is the time of that end. */
  now(): number;
  /** An ID that nothing has yet. */
  newId(): string;
  /** The row that the IDs name together. */
  get<Row extends object>(table: Table<Row>, ids: Ids): Row | undefined;
  /** The rows that have the same parent, in the order in which they were added. */
  rows<Row extends object>(table: Table<Row>, parent: Ids): Rows<Row>;
  /** Those of them that have a value in an index of the table. */
  where<Row extends object>(table: Table<Row>, parent: Ids, index: string, value: IndexValue): Rows<Row>;
  /** Adds a row. @throws RangeError if its ID is taken, or its parent is not there. */
  add<Row extends object>(table: Table<Row>, parent: Ids, row: Row): Row;
  /** Changes fields of a row, its ID perhaps. @throws RangeError if there is none. */
  change<Row extends object>(table: Table<Row>, ids: Ids, fields: Partial<Row>): Row;
  /** Removes a row and all that belongs to it. @returns whether there was one. */
  remove(table: Table, ids: Ids): boolean;
  /** The IDs of all rows of a table, wherever they are. */
  everywhere(table: Table): Iterable<Ids>;
  /** How the jobs of a table go that clients start. */
  started(table: Table): KnownHowJobsGo;
  /** Says how they go from now on. @throws TypeError if it is malformed. */
  setStarted(table: Table, how: HowJobsGo): KnownHowJobsGo;
  /** Notes the ends of jobs that are over by now, in their order. It comes before everything that asks for rows. */
  settle(): void;
  /** Forgets everything, as at the beginning. */
  reset(): void;
  /** All that is remembered, as JSON. */
  dump(): EmulatorState;
  /** Remembers what was dumped, in place of all else. @throws TypeError if it is no dump. It stays as it was then. */
  load(dump: EmulatorState): void;
}

/** What a state is made with. */
export interface StateOptions {
  clock: Clock;
  tables: readonly Table[];
  /** How jobs go that clients start, by the name of the table; as usual unless given. */
  started?: Readonly<Record<string, HowJobsGo | undefined>>;
  /** Whether only that is there which somebody made. What is used is made by that unless this is true. */
  strict?: boolean;
  settings?: Partial<Settings>;
  newId?: () => string;
}
