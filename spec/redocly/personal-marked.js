/** @import { Context, Location, Schema } from './visitors.js' */

// As APIs call what is a secret, or says who somebody is.
const SECRET = /^(?:.*_)?(?:passw(?:or)?d|secret(?:_key)?|credentials?|private_key)$/i;
const PERSON =
  /^(?:.*_)?(?:e?mails?|phone(?:_number)?|mobile|telephone|user_?name|nick_?name|(?:first|last|full|real)_name|labelers?|annotators?|reviewers?|worker_name)$/i;

/**
 * What a property or a parameter holds by its name, a secret or who somebody is, it also says: by `format` `password` or `email`, or
 * by `x-personal`. Reports, logs and the emulator leave out what says so. Of an object, its properties say it.
 */
export function personalMarked() {
  /** @param {string} name @param {Schema | undefined} schema @param {Context} context @param {Location} location */
  const check = (name, schema, { resolve, report }, location) => {
    if ((!SECRET.test(name) && !PERSON.test(name)) || typeof schema !== 'object') return;
    const { node = schema, location: referred } = resolve(schema);
    const from = schema.$ref === undefined ? undefined : referred?.source.absoluteRef;
    const whole = /** @type {Schema} */ ({ ...node, ...schema });
    const parts = [whole.items, ...(whole.allOf ?? []), ...(whole.anyOf ?? []), ...(whole.oneOf ?? [])];
    const all = [whole, ...parts.flatMap((part) => resolve(/** @type {Schema} */ (part ?? {}), from).node ?? [])];
    const isMarked = (/** @type {Schema & { 'x-personal'?: boolean }} */ part) =>
      part.format === 'password' || part.format === 'email' || part['x-personal'] === true || part.properties !== undefined;
    if (all.some(isMarked)) return;
    const mark = SECRET.test(name) ? '`format: password`' : '`format: email` or `x-personal: true`';
    report({ message: `\`${name}\` says by its name what is to stay out of reports and logs: mark it with ${mark}.`, location });
  };
  return {
    Schema: {
      /** @param {Schema} schema @param {Context} context */
      enter(schema, context) {
        for (const [name, property] of Object.entries(schema.properties ?? {}))
          check(name, /** @type {Schema} */ (property), context, context.location.child(['properties', name]));
      },
    },
    Parameter: {
      /** @param {{ name: string, schema?: Schema }} parameter @param {Context} context */
      enter({ name, schema }, context) {
        check(name, schema, context, context.location);
      },
    },
  };
}
