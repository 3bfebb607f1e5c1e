import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Puts the JSON file that an example names in `externalValue` in its place, so that samples stay
 * plain files here and are part of the bundle. (Redocly does not resolve `externalValue`.)
 */
export function inlineSamples() {
  return {
    Example: {
      enter(example, { location, report }) {
        if (!example.externalValue) return;
        const file = resolve(dirname(location.source.absoluteRef), example.externalValue);
        try {
          example.value = JSON.parse(readFileSync(file, 'utf8'));
          delete example.externalValue;
        } catch (error) {
          report({
            message: `externalValue ${example.externalValue} has to be a JSON file: ${error.message}`,
            location: location.child('externalValue'),
          });
        }
      },
    },
  };
}
