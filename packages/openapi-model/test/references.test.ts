import { expect, test } from 'vitest';
import { resolve, targetOf, targetPointer } from '../src/index.js';

const description = {
  components: {
    schemas: {
      Name: { type: 'string' as const, description: 'A name' },
      Alias: { $ref: '#/components/schemas/Name' },
      Short: { $ref: '#/components/schemas/Name', maxLength: 3 },
      Told: { $ref: '#/components/schemas/Name', description: 'Its name' },
      Round: { $ref: '#/components/schemas/About' },
      About: { $ref: '#/components/schemas/Round' },
      Lost: { $ref: '#/components/schemas/Gone' },
    },
  },
};
const { schemas } = description.components;
const at = (name: string) => `#/components/schemas/${name}`;

test('a reference comes to the same object as another one to it', () => {
  expect(targetOf(description, schemas.Alias)).toBe(schemas.Name);
  expect(targetOf(description, schemas.Short)).toBe(schemas.Name);
  expect(targetOf(description, schemas.Name)).toBe(schemas.Name);
});

test('what stands beside a reference comes before what it points to, and the name is that of the component', () => {
  expect(resolve(description, schemas.Short)).toEqual({ value: { type: 'string', description: 'A name', maxLength: 3 }, name: 'Name' });
  expect(resolve(description, schemas.Told)).toEqual({ value: { type: 'string', description: 'Its name' }, name: 'Name' });
  expect(resolve(description, schemas.Name)).toEqual({ value: schemas.Name });
});

test('a pointer is followed to the end, or to the schema that says more about its target', () => {
  expect(targetPointer(description, at('Alias'))).toBe(at('Name'));
  expect(targetPointer(description, at('Short'))).toBe(at('Name'));
  expect(targetPointer(description, at('Short'), { unlessExtended: true })).toBe(at('Short'));
  expect(targetPointer(description, at('Told'), { unlessExtended: true })).toBe(at('Name'));
});

test('a circle of references and one that leads nowhere come to nothing', () => {
  expect(targetOf(description, schemas.Round)).toEqual({});
  expect(targetOf(description, schemas.Lost)).toEqual({});
  expect(targetOf(description, undefined)).toEqual({});
  expect(resolve(description, schemas.Lost)).toEqual({ value: {}, name: 'Gone' });
  expect(() => resolve(description, schemas.Round)).not.toThrow();
  expect(() => targetPointer(description, at('Round'))).not.toThrow();
});
