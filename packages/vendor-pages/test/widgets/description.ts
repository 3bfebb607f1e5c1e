import type { Description, MediaTypeObject } from '@modelarts-openapi/openapi-model';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: MediaTypeObject['schema'] & object) => ({ description: '', content: { 'application/json': { schema } } });

/** What the page list-widgets.rst describes, with every object closed. */
export function widgets(): Description {
  return {
    openapi: '3.1.0',
    info: { title: 'Widgets', version: '1.0.0' },
    paths: {
      '/v1/{shop_id}/widgets': {
        post: {
          operationId: 'listWidgets',
          parameters: [
            { name: 'shop_id', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'limit', in: 'query', schema: { type: 'integer', format: 'int32', default: 10 } },
            {
              name: 'sort',
              in: 'query',
              schema: {
                anyOf: [
                  { type: 'string', enum: ['name'] },
                  { type: 'string', const: 'age' },
                ],
              },
            },
          ],
          requestBody: json({ type: 'object', required: ['filter'], properties: { filter: ref('Filter') }, additionalProperties: false }),
          responses: { 200: json(ref('Widgets')), 400: json(ref('Failure')) },
        },
      },
    },
    components: {
      schemas: {
        Filter: {
          type: 'object',
          properties: {
            colors: { type: 'array', items: { type: 'string' } },
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
            { type: 'object', properties: { name: { type: 'string' } } },
            { type: 'object', properties: { parts: { type: 'array', items: ref('Widget') } } },
          ],
        },
        Failure: { type: 'object', properties: { error: { type: 'string' } }, required: ['error'], additionalProperties: false },
      },
    },
  };
}
