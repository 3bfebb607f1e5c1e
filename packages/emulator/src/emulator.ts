import type { AuthenticationOptions } from './authentication/authentication.js';
import type { Clock } from './clock/clock.js';
import type { EmulatorDatasets } from './datasets/facade.js';
import type { EmulatorExportTasks } from './export-tasks/facade.js';
import type { EmulatorJobs } from './facades/jobs.js';
import type { FaultOptions, WaitingFault } from './faults/queue.js';
import type { BareFault, Fault } from './faults/vocabulary.js';
import type { IamOptions } from './iam/options.js';
import type { EmulatorImportTasks } from './import-tasks/facade.js';
import type { IntelligentTaskOptions, IntelligentTasks } from './intelligent-tasks/intelligent-tasks.js';
import type { EmulatorWorkers, EmulatorWorkforces } from './labeling-teams/facade.js';
import type { EmulatorLabels } from './labels/facade.js';
import type { EmulatorObjectStorage, ObjectStorageContents } from './object-storage/facade.js';
import type { EmulatorProcessorTasks, EmulatorProcessorTaskVersions } from './processing-tasks/facade.js';
import type { NeededPermissions } from './requests/permissions.js';
import type { SeenRequest } from './requests/request-log.js';
import type { EmulatorSamples } from './samples/facade.js';
import type { EmulatorState } from './state/state.js';
import type { EmulatorWorkforceTasks } from './team-labeling-tasks/facade.js';
import type { EmulatorVersions } from './versions/facade.js';

/** What an emulator can be told. */
export interface EmulatorOptions extends AuthenticationOptions {
  /** Its time; the system's unless given. */
  clock?: Clock;
  /** Who may sign in at the identity service (IAM), and for which projects. */
  iam?: IamOptions;
  /** How intelligent tasks go. */
  intelligentTasks?: IntelligentTaskOptions;
  /** What lies in object storage (OBS), at the beginning and after each reset; nothing unless given. */
  objectStorage?: ObjectStorageContents;
  /** How late each answer of the API comes, in milliseconds of its time; 0 unless given. */
  latency?: number;
  /** Fills it, at the beginning and after each reset, such as {@link seedEmulator}. It begins empty unless given. */
  seed?: (emulator: Emulator) => void;
  /** Whether IDs that it makes are the same in each run, and after each reset; they are random unless true. */
  seedIds?: boolean;
  /**
   * Whether only those datasets are there that somebody made. Any is there as soon as it is asked for unless true, so that a
   * test needs nothing but an ID of its own; so are example files in a folder of object storage that nobody set. With `iam.projects`, projects are only those, and others are answered with 403.
   */
  strict?: boolean;
  /** Called with each request to the API as soon as its answer begins. */
  onRequest?: (request: SeenRequest) => void;
}

/** The API, in this process. Its methods need no `this`. */
export interface Emulator extends EmulatorControls {
  /**
   * Answers a request as `fetch` would: it rejects with a `TypeError` when the connection is reset, and
   * with the signal's reason when the request is aborted.
   */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
}

/** What drives an emulator. */
export interface EmulatorControls {
  /** The time it goes by. */
  readonly clock: Clock;
  /** The datasets that there are. */
  readonly datasets: EmulatorDatasets;
  /** The versions of datasets. One that is added has been published. */
  readonly datasetVersions: EmulatorVersions;
  /** The exports of datasets. */
  readonly exportTasks: EmulatorExportTasks;
  /** The imports into datasets. */
  readonly importTasks: EmulatorImportTasks;
  /** The labels of datasets. */
  readonly labels: EmulatorLabels;
  /** How jobs go that clients start, such as publishing a version. */
  readonly jobs: EmulatorJobs;
  /** What lies in object storage (OBS), where the files of datasets come from. */
  readonly objectStorage: EmulatorObjectStorage;
  /** The processing tasks. One that is added has no version; feature analysis has succeeded. */
  readonly processorTasks: EmulatorProcessorTasks;
  /** The versions of processing tasks, by which data is processed. One that is added has succeeded. */
  readonly processorTaskVersions: EmulatorProcessorTaskVersions;
  /** The samples of datasets. */
  readonly samples: EmulatorSamples;
  /** The labeling teams. */
  readonly workforces: EmulatorWorkforces;
  /** The team labeling tasks. One that is added runs. */
  readonly workforceTasks: EmulatorWorkforceTasks;
  /** The members of labeling teams. */
  readonly workers: EmulatorWorkers;
  /** The intelligent tasks that there are, and how those go that clients start. */
  readonly intelligentTasks: IntelligentTasks;
  /**
   * Lets something go wrong with the next requests that no fault waits for yet.
   *
   * Only requests for an operation take one, by somebody who may call it.
   *
   * @param options - `times`: how many requests; 1 unless given. `where`: which ones, by operation, path, project or headers.
   * @throws TypeError if it is not a fault. The message names the parameter and what was expected.
   */
  fail(fault: Fault | BareFault, options?: FaultOptions): void;
  /** The faults that wait for requests. */
  faults(): WaitingFault[];
  /** Forgets the faults that wait, lets go what they hold up, and makes tokens that have expired valid again. */
  clearFaults(): void;
  /**
   * Forgets all that was made, started, set and seen, and is filled anew where there is a `seed`, as at the beginning. Options
   * stay, and so does the clock.
   */
  reset(): void;
  /** All that it remembers, as JSON: what there is, and how jobs go that clients start. Neither faults nor requests. */
  dump(): EmulatorState;
  /**
   * Remembers what was dumped, in place of all else. Times in it stay as they were: what was under way then may be over.
   *
   * @throws TypeError if it is no dump. The message says where, and what was expected; nothing is changed then.
   */
  load(state: EmulatorState): void;
  /** How many answers wait on the clock at the moment, because a fault holds them up. */
  readonly held: number;
  /** How many requests to the API were seen, and the last 1,000 of them. */
  requests(): { count: number; requests: SeenRequest[] };
  /**
   * The smallest IAM policies for the operations that were called by somebody who may, whatever they were answered, and
   * those among them whose action nobody documents. What a test suite calls needs no more.
   */
  permissions(): NeededPermissions;
}
