const WHOLE = 'every number in the enum is whole, so both types accept the same of them';
const LISTED = 'the enum lists every value, none of which needs more than 32 bits';
const BOTH = 'a boolean has no other values than true and false';

/** Mutants that accept exactly what the description accepts, so that no document can tell them apart. */
export const EQUIVALENT = {
  'change a type: DatasetType: integer to number': WHOLE,
  'change a type: HardFlag: number to integer': WHOLE,
  'drop int32: IntelligentTaskStatus: int32': LISTED,
  'drop int32: IntelligentTaskResultType: int32': LISTED,
  'drop int32: ExportFormat: int32': LISTED,
  'drop int32: SampleType: int32': LISTED,
  'drop int32: LabelType: int32': LISTED,
  'drop int32: HardReason: int32': LISTED,
  'drop int32: WorkerRole: int32': LISTED,
  'drop int32: WorkerStatus: int32': LISTED,
  'drop int32: parameters/Limit/schema: int32': 'its maximum, 100, needs fewer than 32 bits',
  'drop int32: InfConfig.weight: int32': 'its maximum, 100, needs fewer than 32 bits',
  'drop an enum: SmartTaskConfig.collect_sample: all values': BOTH,
  'drop an enum: StartAutoLabeling.collect_key_sample: all values': BOTH,
  'drop an enum: StartPreLabeling.collect_key_sample: all values': BOTH,
  'drop an enum: IntelligentTaskList.exist_running_deploy_task: all values': BOTH,
  'drop an enum: Sample.check_accept: all values': BOTH,
  'drop an enum: Sample.review_accept: all values': BOTH,
  'drop an enum: ExportParams.clear_hard_property: all values': BOTH,
  'drop an enum: ExportParams.ratio_sample_usage: all values': BOTH,
};
