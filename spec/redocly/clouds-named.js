import { CLOUDS } from './clouds.js';

/** @import { Context, Schema } from './visitors.js' */

/**
 * What is described for one of the clouds only says so, in `x-clouds` or, for a value of an enum, in `x-enumClouds`,
 * and in words.
 */
export function cloudsNamed() {
  return {
    Schema: {
      /** @param {Schema & { 'x-clouds'?: string[], 'x-enumClouds'?: Record<string, string[]> }} schema @param {Context} context */
      enter(schema, { location, report }) {
        const { 'x-clouds': clouds, 'x-enumClouds': byValue = {}, 'x-enumDescriptions': meanings = {}, description = '' } = schema;
        if (clouds) check('x-clouds', clouds, description);
        for (const [value, one] of Object.entries(byValue)) {
          if ((schema.enum ?? []).map(String).includes(value)) check('x-enumClouds', one, meanings[value] ?? '');
          else report({ message: `x-enumClouds: \`${value}\` is not a value of the enum.`, location: location.child('x-enumClouds') });
        }

        /** @param {string} key @param {readonly string[]} named @param {string} words */
        function check(key, named, words) {
          for (const cloud of named) {
            const name = CLOUDS.get(cloud);
            const known = [...CLOUDS.keys()].join(', ');
            if (name === undefined)
              report({ message: `${key}: \`${cloud}\` is none of the clouds ${known}.`, location: location.child(key) });
            else if (!words.includes(name))
              report({ message: `${key}: the description does not name ${name}.`, location: location.child(key) });
          }
        }
      },
    },
  };
}
