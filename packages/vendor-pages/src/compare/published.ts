import type { Description } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec';
import { description as closed } from '@modelarts-openapi/spec/closed';
import { descriptionsOf } from './descriptions.js';

/** The description of this repository. */
export const published = descriptionsOf(description as Description, closed as Description);
