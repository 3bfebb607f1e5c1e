import type { Description } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec/strict';
import { descriptionsOf } from './descriptions.js';

/** The description of this repository, in the form that says all that the pages say. */
export const published = descriptionsOf(description as Description, description as Description);
