import { CONDITIONS, type Description, get, holderOf, type Schema, schemaRoots, schemasIn } from '@modelarts-openapi/openapi-model';
import { convertSync } from '@openapi-contrib/json-schema-to-openapi-schema';

/**
 * A description of OpenAPI 3.1 in the words of 3.0.3, for tools that know no other. It takes whatever the description
 * takes, and more: OpenAPI 3.0 has no keyword for conditions, so what one field says of another stands in words alone.
 *
 * @param description The published form. It is left as it is.
 */
export function openapi30Form(description: Description): Description {
  const copy = structuredClone(description);
  delete copy.info?.summary;
  const { license } = copy.info ?? {};
  if (license?.identifier !== undefined) {
    license.url ??= `https://spdx.org/licenses/${license.identifier}.html`;
    delete license.identifier;
  }
  for (const root of schemaRoots(copy)) {
    for (const schema of schemasIn(get(copy, root))) plainer(schema);
    const { holder, key } = holderOf(copy, root) as { holder: Record<string, object>; key: string };
    holder[key] = convertSync(holder[key] as object);
  }
  return withoutIds({ ...copy, openapi: '3.0.3' });
}

/** The field that an entry is known by is no address. Schemas of OpenAPI 3.0 have theirs in `id`, and validators take any for one. */
function withoutIds(description: Description): Description {
  return JSON.parse(JSON.stringify(description, (key, value) => (key === 'x-pagination' ? { ...value, id: undefined } : value)));
}

/** What stands beside a `$ref` counts in 3.1 and is ignored in 3.0. */
function plainer(schema: Schema): void {
  for (const keyword of CONDITIONS) delete schema[keyword];
  const { $ref } = schema;
  if ($ref === undefined || Object.keys(schema).length === 1) return;
  delete schema.$ref;
  schema.allOf = [{ $ref }];
}
