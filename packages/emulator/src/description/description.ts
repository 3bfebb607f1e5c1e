import { operationsOf } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec/strict';

/** The operations that the emulator answers. Their bodies refuse what is not described. */
export const operations = operationsOf(description);
