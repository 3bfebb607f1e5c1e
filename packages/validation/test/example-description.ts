import type { Description, Schema } from '@modelarts-openapi/openapi-model';

const closed = (properties: Record<string, Schema | false>, required: string[] = []): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

/** A description with a schema for each way in which a value can be wrong. */
export const exampleDescription: Description = {
  openapi: '3.1.1',
  components: {
    schemas: {
      Widget: closed(
        {
          name: { type: 'string', description: 'What it is called', minLength: 2 },
          description: { type: ['string', 'null'], examples: ['red'] },
          size: { enum: ['small', 'large'] },
          state: { const: 'new' },
          made: { type: 'string', format: 'date-time' },
          color: { anyOf: [{ enum: ['red', 'blue'] }, { type: 'string', pattern: '^#\\d+$' }] },
          count: { oneOf: [{ type: 'integer' }, { type: 'null' }] },
          parts: { type: 'array', items: closed({ count: { type: 'integer', minimum: 1 } }) },
          password: { type: 'string', maxLength: 3 },
          labels: { type: 'object', additionalProperties: closed({ on: { type: 'boolean' } }) },
        },
        ['name'],
      ),
      Alias: { $ref: '#/components/schemas/Widget', description: 'Another name' },
      'Odd/~%name': { type: 'integer' },
      Order: {
        type: 'object',
        oneOf: [{ $ref: '#/components/schemas/Lease' }, { $ref: '#/components/schemas/Sale' }],
        discriminator: { propertyName: 'kind', mapping: { lease: '#/components/schemas/Lease', sale: '#/components/schemas/Sale' } },
      },
      Lease: closed({ kind: { const: 'lease' }, days: { type: 'integer' } }, ['kind', 'days']),
      Sale: closed({ kind: { const: 'sale' }, days: false }, ['kind']),
      // ajv calls what contains itself, and writes all else where it is used.
      Tree: closed({ size: { type: 'integer' }, trees: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } }),
      Integer: { type: 'integer', maximum: 100 },
      Integers: { type: 'array', items: { type: 'integer' } },
      Text: { type: 'string', maxLength: 3 },
      Flag: { type: 'boolean' },
    },
  },
};

/** The pointer of a schema of it. */
export const at = (name: string) => `#/components/schemas/${name}`;
