import { type JsonType, keysOf, typeOf } from '@modelarts-openapi/openapi-model';
import { acceptedValues } from '../case-examples.js';
import type { Contract } from '../contract.js';
import { type FactLocation, locationsIn } from '../facts/locations.js';
import { pageTypeOf } from '../facts/page-types.js';
import { factsOf } from '../facts/parameters.js';
import { BEYOND_32_BITS, wrongTypes } from '../facts/wrong-types.js';
import type { Observation } from '../finding.js';
import type { Example, FactFile } from '../fixtures.js';
import { locationIn } from '../location-in.js';
import { subjectAt } from '../subject.js';

/** A location that a page speaks of, in an example. */
interface Shown extends FactLocation {
  example: Example;
  source: string;
}

/**
 * Values of a wrong type, as the tables of the vendor's page tell types, each put in place of what an example
 * shows there. Where an example or a case shows another type than the page, that type counts too.
 */
export function* checkFacts(contract: Contract): Generator<Observation> {
  yield* inParameters(contract);
  for (const facts of contract.fixtures.facts) {
    const shown = [...shownIn(contract, facts)];
    const types = typesByLocation(contract, shown);
    const byField = new Map<string, Shown[]>();
    for (const location of shown) {
      const key = `${location.source} ${location.example.status} ${location.field}`;
      byField.set(key, [...(byField.get(key) ?? []), location]);
    }
    for (const locations of byField.values()) {
      const [first] = locations;
      if (first)
        yield* atLocation(contract, facts.file, first, new Set(locations.flatMap((location) => [...(types.get(keyOf(location)) ?? [])])));
    }
  }
}

function* shownIn({ fixtures }: Contract, { operationId, sources }: FactFile): Generator<Shown> {
  for (const [source, { tables }] of Object.entries(sources)) {
    for (const example of fixtures.examples.filter((one) => one.operationId === operationId)) {
      for (const location of locationsIn(tables, example)) if (location.type.types.length > 0) yield { ...location, example, source };
    }
  }
}

/** The types that there may be at a location: by any source, by what is there, by what a case accepts. */
function typesByLocation({ fixtures }: Contract, shown: readonly Shown[]): Map<string, Set<JsonType>> {
  const types = new Map<string, Set<JsonType>>();
  const add = (key: string, ...more: JsonType[]) => types.set(key, new Set([...(types.get(key) ?? []), ...more]));
  for (const location of shown) add(keyOf(location), ...location.type.types, typeOf(location.value));
  for (const [key, values] of acceptedValues(fixtures)) add(key, ...values.map(typeOf));
  return types;
}

function* atLocation(contract: Contract, file: string, location: Shown, types: ReadonlySet<JsonType>): Generator<Observation> {
  const { example, path, type, field } = location;
  const at = locationIn(example.body, path);
  for (const schema of at ? contract.schemasToCheck(example) : []) {
    const check = (value: unknown, validator = contract.validator) => at?.withValue(value, (body) => validator.accepts(schema, body));
    const said = typesInWords(types, type.bits);
    const observation = (problem: string, value: unknown) => ({
      subject: subjectAt(contract, schema, keysOf(path), example.body),
      problem,
      seenIn: `${file} ${field}: ${example.file} with ${JSON.stringify(value)} at ${path}`,
    });
    for (const wrong of wrongTypes(types))
      if (check(wrong)) yield observation(`takes other types than ${said}, which pages and examples show`, wrong);
    if (type.bits === 32 && types.size === 1 && check(BEYOND_32_BITS))
      yield observation(`takes more than ${said}, which pages show`, BEYOND_32_BITS);
    // Of these types a page means every value.
    for (const value of [...types].join() === 'boolean' ? [true, false] : []) {
      if (!check(value)) yield observation(`takes less than ${said}, which pages show`, value);
    }
    if (type.bits === 64 && !check(BEYOND_32_BITS)) yield observation(`takes less than ${said}, which pages show`, BEYOND_32_BITS);
  }
}

function* inParameters(contract: Contract): Generator<Observation> {
  const { operations, fixtures } = contract;
  for (const operation of operations) {
    for (const parameter of operation.parameters) {
      if (parameter.schemaPointer === undefined || contract.wasChecked(parameter.schemaPointer)) continue;
      const types = factsOf(fixtures, operation.operationId, parameter).map(({ type }) => pageTypeOf(type));
      const allowed = new Set(types.flatMap((type) => type.types));
      if (allowed.size === 0) continue;
      const wrong = wrongTypes(allowed);
      if (types.every(({ bits }) => bits === 32)) wrong.push(BEYOND_32_BITS);
      for (const value of wrong) {
        if (!contract.validator.accepts(parameter.schemaPointer, value)) continue;
        const seenIn = `${operation.operationId} with ${JSON.stringify(value)}`;
        yield {
          subject: `the ${parameter.in} parameter ${parameter.name}`,
          problem: `takes other types than ${typesInWords(allowed)}, which pages show`,
          seenIn,
        };
      }
    }
  }
}

function typesInWords(types: ReadonlySet<JsonType>, bits?: 32 | 64): string {
  return `${[...types].join(' or ')}${types.size === 1 && bits !== undefined ? ` of ${bits} bits` : ''}`;
}

const keyOf = ({ example, path }: Shown) => `${example.file} ${path}`;
