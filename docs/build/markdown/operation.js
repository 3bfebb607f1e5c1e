import { resolve } from '@modelarts-openapi/openapi-model';
import { fieldsOf } from './fields.js';
import { createSchemaWriter, values } from './schema.js';
import { code, fence, table } from './syntax.js';

/** @import { Description, Operation, Response, Schema } from '@modelarts-openapi/openapi-model' */

/**
 * An operation as Markdown, complete by itself: nothing has to be looked up elsewhere.
 *
 * @param {Description} description
 * @param {Operation} operation
 */
export function operationText(description, { operationId, method, path, definition, parameters, requestBody, responses }) {
  const writer = createSchemaWriter(description);
  const servers = definition.servers ?? description.servers ?? [];
  const sections = [
    `# ${definition.summary}`,
    `\`${method} ${path}\``,
    definition.description,
    definition.externalDocs && `[${definition.externalDocs.description ?? 'See also'}](${definition.externalDocs.url})`,
    `Operation ID: \`${operationId}\`. Server: ${servers.map(({ url }) => code(url)).join(', ')}. ${security(definition.security ?? description.security ?? [])}`,
    parameters.length > 0 && `## Parameters\n\n${parameterTable()}`,
    requestBody && `## Request body\n\n${[requestBody.definition.description, bodyText(requestBody)].filter(Boolean).join('\n\n')}`,
    `## Responses\n\n${table(
      ['Status', 'Meaning', 'Headers'],
      [...responses.values()].map(({ status, definition: response, headers }) => [status, response.description, headerText(headers)]),
    )}`,
    ...bodies().map(({ statuses, response }) => `### Body of ${statuses.join(', ')}\n\n${bodyText(response)}`),
    ...codeSamples(definition).map(({ label, lang, source }) => `## In code: ${label ?? lang}\n\n${fence(source, lang)}`),
  ];
  // What came before names these, so they come last.
  if (writer.seen.size > 0) {
    sections.push('## Values');
    for (const [name, schema] of writer.seen) {
      sections.push(`### ${name}\n\n${schema.description ?? ''}\n\n${table(['Value', 'Meaning'], values(schema))}`);
    }
  }
  return `${sections
    .filter((section) => section !== undefined && section !== false)
    .map((section) => section.trim())
    .filter(Boolean)
    .join('\n\n')}\n`;

  function parameterTable() {
    const rows = parameters.map(({ name, in: location, required, schema, definition: { description: about, example } }) => [
      code(name),
      location,
      `${writer.type(schema)}${required ? ', required' : ''}`,
      [writer.meaning(schema, about), example !== undefined && `Example: ${code(JSON.stringify(example))}`].filter(Boolean).join(' '),
    ]);
    return table(['Name', 'In', 'Type', 'Meaning'], rows);
  }

  /** @param {Pick<Response, 'content'>} body */
  function bodyText({ content }) {
    return [...content.values()]
      .flatMap(({ mediaType, schema = {}, examples }) => {
        const [example] = examples.values();
        return [
          `${code(mediaType)}: ${resolve(description, schema).value.description ?? writer.type(schema)}`,
          ...fieldTables(schema),
          example && `Example: ${example.summary}\n\n${fence(JSON.stringify(example.value, null, 2), 'json')}`,
        ].filter(Boolean);
      })
      .join('\n\n');
  }

  /**
   * A table of the fields, or one for each kind of object where a field tells them apart.
   *
   * @param {Schema} schema
   * @returns {string[]}
   */
  function fieldTables(schema) {
    const { discriminator, oneOf = [] } = resolve(description, schema).value;
    if (discriminator) {
      return oneOf.flatMap((kind) => {
        const { title, description: about } = resolve(description, kind).value;
        return [`**${title}.** ${about}`, ...fieldTables(kind)];
      });
    }
    const rows = fieldsOf(description, schema).map((field) => [
      code(field.path),
      `${writer.type(field.schema)}${field.required ? ', required' : ''}`,
      writer.meaning(field.schema),
    ]);
    return rows.length > 0 ? [...kindList(oneOf), table(['Field', 'Type', 'Meaning'], rows)] : [];
  }

  /**
   * The kinds of an object that share one table, each with the values that tell it apart.
   *
   * @param {Schema[]} kinds
   */
  function kindList(kinds) {
    const lines = kinds.flatMap((kind) => {
      const { title, description: about = '', properties = {} } = resolve(description, kind).value;
      const fixed = Object.entries(properties).flatMap(([name, property]) =>
        property && property.const !== undefined ? `${code(name)} ${code(String(property.const))}` : [],
      );
      return title ? `- **${title}**${fixed.length > 0 ? ` (${fixed.join(', ')})` : ''}: ${about}` : [];
    });
    return lines.length > 1 ? [`One of:\n\n${lines.join('\n')}`] : [];
  }

  /** Responses with the same body share one table. */
  function bodies() {
    const byBody = /** @type {Map<string, { response: Response, statuses: string[] }>} */ (new Map());
    for (const response of responses.values()) {
      if (response.content.size === 0) continue;
      const key = JSON.stringify([...response.content.values()].map(({ mediaType, schema }) => [mediaType, schema]));
      const same = byBody.get(key);
      if (same) same.statuses.push(response.status);
      else byBody.set(key, { response, statuses: [response.status] });
    }
    return [...byBody.values()];
  }
}

/**
 * @param {Operation['definition']} definition
 * @returns {{ label?: string, lang: string, source: string }[]}
 */
function codeSamples(definition) {
  return definition['x-codeSamples'] ?? [];
}

/** @param {Response['headers']} headers */
function headerText(headers) {
  return [...headers].map(([name, { definition }]) => `${code(name)}: ${definition.description}`).join(' ');
}

/** @param {NonNullable<Description['security']>} requirements */
function security(requirements) {
  const ways = requirements.map((requirement) => Object.keys(requirement).map(code).join(' with ')).filter(Boolean);
  return ways.length > 0 ? `Security: ${ways.join(' or ')}.` : 'No authentication.';
}
