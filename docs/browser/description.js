/** @import { Description } from '@modelarts-openapi/openapi-model' */

/**
 * The description as Redoc shows it, read anew, for whoever changes it.
 *
 * @returns {Description}
 */
export function readDescription() {
  return JSON.parse(document.getElementById('description')?.textContent ?? '{}');
}
