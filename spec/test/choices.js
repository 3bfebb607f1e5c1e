import { declaredTypes, get, isObject, keysOf, reachable, schemaRoots, targetOf } from '@modelarts-openapi/openapi-model';

/** @import { Description, Schema } from '@modelarts-openapi/openapi-model' */

/**
 * Where generated validators lose what they are given. Many take the first kind of a choice that fits and drop what that kind does not
 * have, closed or not. So kinds of objects are told apart by what is required, or the one with more properties comes first.
 *
 * @param {Description} description
 * @returns {string[]} what an earlier kind drops of a later one, and where
 */
export function droppedInChoices(description) {
  const { dropped } = kindsOf(description);
  return reachable(description, schemaRoots(description)).flatMap((pointer) => {
    const kinds = choicesOf(/** @type {Schema} */ (get(description, pointer)));
    return kinds.flatMap((kind, index) =>
      kinds.slice(index + 1).flatMap((later) => {
        const lost = [...new Set(dropped(kind, later))];
        return lost.length > 0 ? [`${pointer}: ${nameOf(kind)} drops ${lost.join(', ')} of ${nameOf(later)}`] : [];
      }),
    );
  });
}

const choicesOf = (/** @type {Schema} */ schema) => [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
const nameOf = (/** @type {Schema} */ schema) => (schema.$ref ? keysOf(schema.$ref).at(-1) : JSON.stringify(schema));
/** @param {Schema} schema @returns {Map<string, Schema>} */
const propertiesOf = ({ properties = {} }) => new Map(Object.entries(properties).flatMap(([name, one]) => (one ? [[name, one]] : [])));
const isRequired = (/** @type {Schema} */ { required = [] }, /** @type {string} */ name) => required.includes(name);

/** @param {Description} description */
function kindsOf(description) {
  const whole = (/** @type {Schema} */ schema) => targetOf(description, schema);
  const each = (/** @type {Schema} */ schema) => (choicesOf(schema).length > 0 ? choicesOf(schema).map(whole) : [schema]);

  /** The values that a schema lists. @param {Schema} schema @returns {unknown[] | undefined} */
  const valuesOf = (schema) => {
    const all = each(whole(schema)).map((one) => one.enum);
    return all.every((one) => one !== undefined) ? all.flat() : undefined;
  };

  /** Whether nothing fits both. @param {Schema} kind @param {Schema} later @returns {boolean} */
  function apart(kind, later) {
    return each(whole(kind)).every((one) => each(whole(later)).every((other) => apartByThemselves(one, other)));
  }

  /** @param {Schema} kind @param {Schema} later */
  function apartByThemselves(kind, later) {
    const [values, others] = [valuesOf(kind), valuesOf(later)];
    if (values && others) return !values.some((value) => others.includes(value));
    const types = declaredTypes(kind).map(withNumbers);
    if (
      types.length > 0 &&
      !declaredTypes(later)
        .map(withNumbers)
        .some((type) => types.includes(type))
    )
      return true;
    const [own, laterOnes] = [propertiesOf(kind), propertiesOf(later)];
    return [...own.keys(), ...laterOnes.keys()].some((name) => {
      const [one, other] = [own.get(name), laterOnes.get(name)];
      if (!other) return isRequired(kind, name);
      return one !== undefined && (isRequired(kind, name) || isRequired(later, name)) && apart(one, other);
    });
  }

  /** The properties of a later kind that an earlier one drops where it fits. @param {Schema} kind @param {Schema} later @returns {string[]} */
  function dropped(kind, later) {
    return each(whole(kind)).flatMap((one) => each(whole(later)).flatMap((other) => droppedByOne(one, other)));
  }

  /** @param {Schema} kind @param {Schema} later @returns {string[]} */
  function droppedByOne(kind, later) {
    if (apart(kind, later)) return [];
    if (isObject(kind.items) && isObject(later.items)) return dropped(kind.items, later.items).map((name) => `0/${name}`);
    if (!kind.properties || kind.additionalProperties) return [];
    return [...propertiesOf(later)].flatMap(([name, other]) => {
      const one = propertiesOf(kind).get(name);
      return one ? dropped(one, other).map((below) => `${name}/${below}`) : [name];
    });
  }
  return { dropped };
}

const withNumbers = (/** @type {string} */ type) => (type === 'integer' ? 'number' : type);
