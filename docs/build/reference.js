import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { linkMentions } from '../redocly/link-mentions.js';
import { notReleasedYet } from '../redocly/not-released-yet.js';

/** @import { Description } from '@modelarts-openapi/openapi-model' */

const file = fileURLToPath(new URL('./reference.json', import.meta.resolve('@modelarts-openapi/spec')));

/**
 * The description with what only the reference shows: guides, code samples, and meanings of values by the value.
 *
 * @type {Description}
 */
export const description = linkMentions(notReleasedYet(JSON.parse(readFileSync(file, 'utf8'))));
