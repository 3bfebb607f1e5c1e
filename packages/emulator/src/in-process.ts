export type { AuthenticationOptions } from './authentication/authentication.js';
export type { AccessKey } from './authentication/signature.js';
export type { AdvancingClock, Clock } from './clock/clock.js';
export { createSystemClock } from './clock/clock.js';
export type { ManualClock, ManualClockOptions } from './clock/manual-clock.js';
export { createManualClock } from './clock/manual-clock.js';
export { createEmulator } from './create-emulator.js';
export type { EmulatorDatasets } from './datasets/facade.js';
export type { Emulator, EmulatorControls, EmulatorOptions } from './emulator.js';
export type { EmulatorExportTasks } from './export-tasks/facade.js';
export type { EmulatorJobs } from './facades/jobs.js';
export type { EmulatorRows } from './facades/rows.js';
export type { FaultOptions, WaitingFault } from './faults/queue.js';
export type { FaultTarget } from './faults/target.js';
export type { BareFault, Fault, FaultName } from './faults/vocabulary.js';
export { faultNames } from './faults/vocabulary.js';
export type { IamOptions, IamProject, IamUser } from './iam/options.js';
export type { EmulatorImportTasks } from './import-tasks/facade.js';
export type {
  Durations,
  IntelligentTaskIds,
  IntelligentTaskName,
  IntelligentTaskOptions,
  IntelligentTasks,
  KnownIntelligentTask,
  NewIntelligentTask,
  StartedIntelligentTasks,
} from './intelligent-tasks/intelligent-tasks.js';
export type { IntelligentTaskKind, IntelligentTaskOutcome } from './intelligent-tasks/state/kinds.js';
export { intelligentTaskKinds, intelligentTaskOutcomes } from './intelligent-tasks/state/kinds.js';
export type { JobOutcome } from './jobs/job.js';
export type { HowJobsGo, KnownHowJobsGo } from './jobs/started.js';
export type { EmulatorWorkers, EmulatorWorkforces } from './labeling-teams/facade.js';
export type { WorkforceRow } from './labeling-teams/table.js';
export type { EmulatorLabels } from './labels/facade.js';
export type { EmulatorObjectStorage, ObjectStorageContents } from './object-storage/facade.js';
export type { StoredFile } from './object-storage/table.js';
export type { EmulatorProcessorTasks, EmulatorProcessorTaskVersions } from './processing-tasks/facade.js';
export type { NeededPermissions } from './requests/permissions.js';
export type { SeenRequest } from './requests/request-log.js';
export type { EmulatorSamples } from './samples/facade.js';
export type { SeedOptions, Seeds } from './seed.js';
export { seedEmulator } from './seed.js';
export type { EmulatorState, Ids } from './state/state.js';
export type { EmulatorWorkforceTasks } from './team-labeling-tasks/facade.js';
export type { EmulatorVersions } from './versions/facade.js';
