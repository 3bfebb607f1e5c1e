import { answers } from '../generated/examples.js';

/** Who labels: whoever calls is nobody in particular. */
export const labeler = answers.getSample.recorded.annotated_by;
