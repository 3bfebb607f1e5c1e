import type { Schema } from '@modelarts-openapi/openapi-model';

const KEYWORDS = ['if', 'then', 'else'] as const;

/**
 * What holds where a property is there, said with `if`: more tools know it than `dependentSchemas`, and what makes
 * values from schemas keeps to the one and not to the other.
 */
export function withIf(schema: Schema): Schema {
  const { dependentSchemas = {}, ...others } = schema;
  const [one, another] = Object.entries(dependentSchemas);
  return withOthers(!one || another || others.if ? schema : { ...others, ...whereThere(...one) });
}

/** A condition says of itself that it speaks of some properties only: Redocly would close it, as it closes what is an object. */
function withOthers(schema: Schema): Schema {
  const conditions = KEYWORDS.flatMap((keyword) => {
    const condition = schema[keyword];
    return condition ? [[keyword, withOthers({ ...condition, ...(condition.properties && { additionalProperties: true }) })]] : [];
  });
  return { ...schema, ...Object.fromEntries(conditions) };
}

/** A condition says of itself that the property is there, and so does the one that stands where it does not hold. */
function whereThere(name: string, dependent: Schema): Schema {
  const { if: condition, then, else: otherwise, ...others } = dependent;
  // Strict validators ask for a property that is required to be named beside it.
  if (!condition || Object.keys(others).length > 0) return { if: { properties: { [name]: {} }, required: [name] }, then: dependent };
  return {
    if: { ...condition, required: [name, ...(condition.required ?? [])] },
    ...(then && { then }),
    ...(otherwise && { else: whereThere(name, otherwise) }),
  };
}
