import type { Operation, Parameter } from '@modelarts-openapi/openapi-model';
import { join } from '@modelarts-openapi/openapi-model';
import { type Comparison, type Context, report } from '../change.js';
import { sameValue } from '../schemas/keywords.js';
import { compareSchemaOf } from './bodies.js';
import { compareExamples, compareRest, compareSwitch } from './keywords.js';

/** Compares parameters, be they of the operation or of its path. Those of the path are told by their position in it. */
export function compareParameters(comparison: Comparison, before: Operation, after: Operation, context: Context): void {
  const [from, to] = [byKey(before), byKey(after)];
  const at = ({ in: where, name }: Parameter): Context => ({ ...context, label: `${context.label} ${where} ${name}` });
  for (const [key, parameter] of from) {
    const now = to.get(key);
    if (now) compareParameter(comparison, parameter, now, at(parameter));
    else report(comparison, 'parameter-removed', at(parameter), { pointer: parameter.pointer, name: parameter.name }, 'before');
  }
  for (const [key, parameter] of to) {
    if (from.has(key)) continue;
    const rule = parameter.required ? 'required-parameter-added' : 'parameter-added';
    report(comparison, rule, at(parameter), { pointer: parameter.pointer, name: parameter.name });
  }
}

function byKey({ path, parameters }: Operation): Map<string, Parameter> {
  const positions = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  return new Map(
    parameters.map((parameter) => {
      const { in: where, name } = parameter;
      const position = positions.indexOf(name);
      return [
        where === 'path' && position >= 0 ? `path ${position}` : `${where} ${where === 'header' ? name.toLowerCase() : name}`,
        parameter,
      ];
    }),
  );
}

const SERIALIZATION = ['style', 'explode', 'allowReserved', 'allowEmptyValue'];

function compareParameter(comparison: Comparison, before: Parameter, after: Parameter, context: Context): void {
  const both = { before, after };
  if (before.name !== after.name && before.in === 'path') {
    report(comparison, 'path-parameter-renamed', context, { pointer: join(after.pointer, 'name'), before: before.name, after: after.name });
  }
  compareSwitch(comparison, both, context, 'required', { on: 'parameter-required', off: 'parameter-optional' });
  compareSwitch(comparison, both, context, 'deprecated', { on: 'deprecated', off: 'reactivated' });
  const [from, to] = [serializationOf(before), serializationOf(after)];
  if (!sameValue(from, to)) report(comparison, 'serialization-changed', context, { pointer: after.pointer });
  compareSchemaOf(comparison, before, after, context);
  compareExamples(comparison, both, context);
  compareRest(comparison, both, context, [
    'name',
    'in',
    'required',
    'deprecated',
    'schema',
    'content',
    'examples',
    'example',
    ...SERIALIZATION,
  ]);
}

/** How a parameter is written, with what holds where nothing is said. */
function serializationOf({ definition, in: where }: Parameter): unknown {
  const { style = where === 'query' || where === 'cookie' ? 'form' : 'simple', content } = definition;
  const { explode = style === 'form', allowReserved = false, allowEmptyValue = false } = definition;
  return [style, explode, allowReserved, allowEmptyValue, Object.keys(content ?? {})];
}
