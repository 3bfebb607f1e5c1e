/**
 * What a schema says, in the words of a table: its type with ranges and default, and its description
 * with the values of an enum. Enums of components are only named here; `seen` collects them.
 */
export function createSchemaWriter(resolve, seen = new Map()) {
  const typeOf = (schema) => {
    const { node } = resolve(schema);
    if (node.oneOf ?? node.anyOf) return (node.oneOf ?? node.anyOf).map(typeOf).filter(unique).join(' or ');
    const types = [node.type ?? 'any'].flat().join(' or ');
    const items = node.items ? ` of ${typeOf(node.items)}` : '';
    const tuple = node.prefixItems ? ` [${node.prefixItems.map((item) => item.title ?? typeOf(item)).join(', ')}]` : '';
    return types.replace('array', `array${items}${tuple}`) + (node.format ? ` (${node.format})` : '');
  };

  const limits = ({
    minimum,
    maximum,
    exclusiveMinimum,
    exclusiveMaximum,
    minLength,
    maxLength,
    minItems,
    maxItems,
    pattern,
    const: only,
    default: byDefault,
  }) =>
    [
      only !== undefined && `always ${code(String(only))}`,
      minimum !== undefined && `≥ ${minimum}`,
      exclusiveMinimum !== undefined && `> ${exclusiveMinimum}`,
      maximum !== undefined && `≤ ${maximum}`,
      exclusiveMaximum !== undefined && `< ${exclusiveMaximum}`,
      minLength !== undefined && `length ≥ ${minLength}`,
      maxLength !== undefined && `length ≤ ${maxLength}`,
      minItems !== undefined && `items ≥ ${minItems}`,
      maxItems !== undefined && `items ≤ ${maxItems}`,
      pattern !== undefined && `pattern ${code(pattern)}`,
      byDefault !== undefined && `default ${code(JSON.stringify(byDefault))}`,
    ].filter(Boolean);

  const enumOf = ({ node, name }) => {
    if (!node.enum || node.const !== undefined) return undefined;
    if (!name)
      return `Values: ${values(node)
        .map(([value, meaning]) => `${value}${meaning && ` ${meaning}`}`)
        .join('; ')}.`;
    seen.set(name, node);
    return `Values: see [${name}](#${name.toLowerCase()}).`;
  };

  /** Type and limits, such as `integer (int32), ≥ 0`. */
  const type = (schema) => [typeOf(schema), ...limits(resolve(schema).node)].join(', ');

  /** Description, values and examples; those of variants and items too, which have no row of their own. */
  const meaning = (schema) => {
    const { 'x-observed-in': sample, examples, enum: values } = resolve(schema).node;
    return [
      inWords(schema),
      sample && `No table of the vendor's has it, only the sample ${code(sample)}.`,
      examples && !values && `Example: ${examples.map((example) => code(JSON.stringify(example))).join(', ')}`,
    ]
      .filter(Boolean)
      .join(' ');
  };

  const inWords = (schema) => {
    const resolved = resolve(schema);
    const { description, oneOf, anyOf, items, prefixItems = [] } = resolved.node;
    const variant = (part) => `${resolve(part).node.title ?? 'Or'}: ${type(part)}. ${inWords(part)}`;
    return [
      description,
      enumOf(resolved),
      ...[...(oneOf ?? anyOf ?? []), ...prefixItems].map(variant),
      items && !resolve(items).node.properties && inWords(items),
    ]
      .filter(Boolean)
      .join(' ');
  };

  return { type, meaning, seen };
}

/** The values of an enum and what each means. */
export function values(schema) {
  // Where `0` and `"0"` are both allowed, they have to be told apart.
  const mixed = new Set(schema.enum.map((value) => typeof value)).size > 1;
  return schema.enum.map((value) => [code(mixed ? JSON.stringify(value) : String(value)), schema['x-enumDescriptions']?.[value] ?? '']);
}

/** Code that may have backticks and, in a table, vertical bars. */
export function code(text) {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** A table of Markdown. Line breaks would end a row, and a bar a cell. */
export function table(head, rows) {
  const line = (cells) =>
    `| ${cells
      .map((cell) =>
        String(cell)
          .replace(/\s*\n\s*/g, ' ')
          .replaceAll('|', '\\|'),
      )
      .join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function unique(value, index, list) {
  return list.indexOf(value) === index;
}
