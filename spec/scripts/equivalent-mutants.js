// Mistakes in the description that nothing can tell from it, because it accepts and refuses the same values with them, and why.
const PATTERN = 'its pattern asks for as many characters, or more';
const OF_NO_KIND = 'whatever is no object would be of all kinds then, and has to be of one';
const OBJECT = 'whoever takes it over says that it is an object';

/** By operator and name. @type {Record<string, string>} */
export const equivalent = {
  'drop minLength: ObsPath: minLength': PATTERN,
  'shift minLength: ObsPath: minLength 1': PATTERN,
  'drop minLength: WorkPath: minLength': PATTERN,
  'shift minLength: WorkPath: minLength 2': PATTERN,
  'shift minLength: WorkPath: minLength 4': PATTERN,
  'drop minLength: PccOperator.params.prototype_sample_path: minLength': PATTERN,
  'shift minLength: PccOperator.params.prototype_sample_path: minLength 8': PATTERN,
  'widen a type: NewExportTask: to any': OF_NO_KIND,
  'widen a type: NewProcessorTask: to any': OF_NO_KIND,
  'widen a type: NewImportTask: to any': OBJECT,
  'widen a type: OperatorParams: to any': OBJECT,
  'widen a type: SampleLabelProperty with @modelarts:shape else else then.@modelarts:feature: to any': 'the property is a list anyway',
  'tighten required: SimpleLabel: type': 'one without a type is an ObjectLabel, too, and has nothing that this has not',
  'loosen required: ImportFromManifest: import_type': 'one without a type is an ImportFromDirectory, too',
  'drop allOf: NewRelationshipLabelProperty: allOf': 'NewRelationshipLabel has the same property by RelationshipLabel',
  'drop a property: GivenClassLabel: type': 'what a class can have, labels of each other type can have, too',
  'drop an enum: GivenClassLabel.type: all values': 'what a class can have, labels of each other type can have, too',
};
