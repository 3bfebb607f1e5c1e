import { fieldsOf } from './fields.js';
import { createResolver } from './resolve.js';
import { code, createSchemaWriter, table, values } from './schema.js';

/** An operation as Markdown, complete by itself: nothing has to be looked up elsewhere. */
export function operationText(description, { path, method, item, operation }) {
  const resolve = createResolver(description);
  const writer = createSchemaWriter(resolve);
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) => resolve(parameter).node);
  const responses = Object.entries(operation.responses).map(([status, response]) => ({ status, ...resolve(response).node }));
  const request = operation.requestBody && resolve(operation.requestBody).node;

  const sections = [
    `# ${operation.summary}`,
    `\`${method.toUpperCase()} ${path}\``,
    operation.description,
    `Operation ID: \`${operation.operationId}\`. Server: ${(operation.servers ?? description.servers).map(({ url }) => code(url)).join(', ')}. ${security(operation.security ?? description.security ?? [])}`,
    parameters.length > 0 && `## Parameters\n\n${parameterTable(parameters)}`,
    request && `## Request body\n\n${[request.description, bodyText(request)].filter(Boolean).join('\n\n')}`,
    `## Responses\n\n${table(
      ['Status', 'Meaning', 'Headers'],
      responses.map(({ status, description: meaning, headers }) => [status, meaning, headerText(headers)]),
    )}`,
    ...bodies(responses).map(({ statuses, response }) => `### Body of ${statuses.join(', ')}\n\n${bodyText(response)}`),
    ...(operation['x-codeSamples'] ?? []).map(({ label, lang, source }) => `## In code: ${label ?? lang}\n\n${fence(source, lang)}`),
  ];
  // What came before names these, so they come last.
  if (writer.seen.size > 0)
    sections.push(
      '## Values',
      ...[...writer.seen].map(
        ([name, schema]) => `### ${name}\n\n${schema.description ?? ''}\n\n${table(['Value', 'Meaning'], values(schema))}`,
      ),
    );
  return `${sections
    .filter(Boolean)
    .map((section) => section.trim())
    .join('\n\n')}\n`;

  function parameterTable(list) {
    const rows = list.map(({ name, in: place, required, schema, description: meaning, example }) => [
      code(name),
      place,
      `${writer.type(schema)}${required ? ', required' : ''}`,
      [
        meaning,
        writer.meaning(meaning ? { ...schema, description: undefined } : schema),
        example !== undefined && `Example: ${code(JSON.stringify(example))}`,
      ]
        .filter(Boolean)
        .join(' '),
    ]);
    return table(['Name', 'In', 'Type', 'Meaning'], rows);
  }

  function bodyText({ content = {} }) {
    return Object.entries(content)
      .flatMap(([mediaType, { schema, examples }]) => {
        const [sample] = Object.values(examples ?? {});
        return [
          `${code(mediaType)}: ${resolve(schema).node.description ?? writer.type(schema)}`,
          ...fieldTables(schema),
          sample && `Sample: ${sample.summary}\n\n${fence(JSON.stringify(resolve(sample).node.value, null, 2), 'json')}`,
        ].filter(Boolean);
      })
      .join('\n\n');
  }

  /** A table of the fields, or one for each kind of object where a field tells them apart. */
  function fieldTables(schema) {
    const { discriminator, oneOf } = resolve(schema).node;
    if (discriminator) {
      return oneOf.flatMap((kind) => {
        const { title, description: about } = resolve(kind).node;
        return [`**${title}.** ${about}`, ...fieldTables(kind)];
      });
    }
    const rows = fieldsOf(schema, resolve).map((field) => [
      code(field.path),
      `${writer.type(field.schema)}${field.required ? ', required' : ''}`,
      writer.meaning(field.schema),
    ]);
    return rows.length > 0 ? [table(['Field', 'Type', 'Meaning'], rows)] : [];
  }

  function headerText(headers = {}) {
    return Object.entries(headers)
      .map(([name, header]) => `${code(name)}: ${resolve(header).node.description}`)
      .join(' ');
  }

  /** Responses with the same body share one table. */
  function bodies(list) {
    const byBody = new Map();
    for (const response of list.filter(({ content }) => content)) {
      const key = JSON.stringify(Object.entries(response.content).map(([mediaType, { schema }]) => [mediaType, schema]));
      byBody.set(key, { response, ...byBody.get(key), statuses: [...(byBody.get(key)?.statuses ?? []), response.status] });
    }
    return [...byBody.values()];
  }
}

function security(requirements) {
  const ways = requirements.map((requirement) => Object.keys(requirement).map(code).join(' with ')).filter(Boolean);
  return ways.length > 0 ? `Security: ${ways.join(' or ')}.` : 'No authentication.';
}

function fence(source, language = '') {
  return `\`\`\`${language.toLowerCase()}\n${source.trim()}\n\`\`\``;
}
