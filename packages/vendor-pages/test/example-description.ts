import type { Description, MediaTypeObject, Schema } from '@modelarts-openapi/openapi-model';
import { descriptionsOf } from '../src/compare/descriptions.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: MediaTypeObject['schema'] & object) => ({ description: '', content: { 'application/json': { schema } } });
const text = { type: 'string' } as const;
const inPath = (name: string) => ({ name, in: 'path', required: true, schema: text }) as const;
const inQuery = (name: string, schema: Schema) => ({ name, in: 'query', schema }) as never;

/** What the pages beside it describe, with every object closed. */
function exampleDescription(): Description {
  return {
    openapi: '3.1.0',
    info: { title: 'Widgets', version: '1.0.0' },
    paths: {
      '/v1/{shop_id}/widgets': {
        parameters: [inPath('shop_id')],
        post: {
          operationId: 'listWidgets',
          parameters: [
            inQuery('limit', { type: 'integer', format: 'int32', default: 10 }),
            inQuery('sort', {
              anyOf: [
                { type: 'string', enum: ['name'] },
                { type: 'string', const: 'age' },
              ],
            }),
          ],
          requestBody: json({ type: 'object', required: ['filter'], properties: { filter: ref('Filter') }, additionalProperties: false }),
          responses: { 200: json(ref('Widgets')), 400: json(ref('Failure')) },
        },
      },
      '/v1/{shop_id}/widgets/{widget_id}': {
        parameters: [inPath('shop_id'), inPath('widget_id')],
        get: {
          operationId: 'getWidget',
          parameters: [
            inQuery('unit', { type: 'string', enum: ['mm', 'inch'], default: 'mm' }),
            inQuery('depth', { type: 'integer', default: 3 }),
            inQuery('page', { type: 'integer', format: 'int64' }),
          ],
          responses: { 200: json(ref('WholeWidget')) },
        },
        delete: { operationId: 'deleteWidget', responses: { 204: { description: '' }, 404: { description: '' } } },
      },
    },
    components: { schemas },
  };
}

const schemas: Record<string, Schema> = {
  Filter: {
    type: 'object',
    properties: {
      colors: { type: 'array', items: text },
      sizes: { type: 'object', additionalProperties: { type: 'number', format: 'float' } },
    },
    additionalProperties: false,
  },
  Widgets: {
    type: 'object',
    properties: {
      widgets: { type: 'array', items: ref('Widget') },
      by_name: { type: 'object', additionalProperties: ref('Widget') },
    },
  },
  Widget: {
    allOf: [
      { type: 'object', properties: { name: text } },
      { type: 'object', properties: { parts: { type: 'array', items: ref('Widget') } } },
    ],
  },
  WholeWidget: {
    type: 'object',
    properties: {
      state: { type: 'string', enum: ['new', 'used', 'sold', 'lost', 'gone', 'kept', '-1'] },
      surface: { type: 'string', enum: ['even', 'rough'] },
      size: { type: 'integer', format: 'int32', enum: [1, 2] },
      colors: { type: 'array', items: { type: 'string', enum: ['red', 'blue'] } },
      is_whole: { type: 'string', enum: ['1', 'true', '0', 'false'] },
      corners: { type: 'array', items: { type: 'object' } },
      extras: { type: 'object', additionalProperties: true },
      box: { type: 'object' },
      prices: { type: 'object', additionalProperties: { type: 'array', items: { type: 'number', format: 'double' } } },
      made_at: { type: 'integer', format: 'int64' },
      maker: ref('Maker'),
    },
    additionalProperties: false,
  },
  Maker: { type: 'object', properties: { name: text }, additionalProperties: false },
  Failure: { type: 'object', properties: { error: text }, required: ['error'], additionalProperties: false },
};

/** The example description, changed, as pages are compared with it. */
export function exampleDescriptions(change: (description: any) => void = () => {}) {
  const description = structuredClone(exampleDescription());
  change(description);
  return descriptionsOf(description, description);
}
