import type { RuleName } from '../../src/rules.js';
import type { Edit } from './base.js';

/** What happens to a description: what it is before where that is not the base, what it is after, and what we say of it. */
export interface Row {
  before?: Edit;
  after: Edit;
  rules: RuleName[];
}

const same: Edit = () => {};
const row = (after: Edit, ...rules: RuleName[]): Row => ({ after, rules });
const from = (before: Edit, after: Edit, ...rules: RuleName[]): Row => ({ before, after, rules });
const back = (before: Edit, ...rules: RuleName[]): Row => ({ before, after: same, rules });

const text = { type: 'string' };
const json = { 'application/json': { schema: { type: 'object' } } };
const extra = (required = false) => ({ name: 'extra', in: 'query', required, schema: text });
const addTo = (schema: any, more: object, required = false) => {
  schema.properties.more = { type: 'string', ...more };
  if (required) schema.required = ['more'];
};
const require = (schema: any) => (schema.required = ['name']);

/** Changes that are not of one schema alone, by what oasdiff calls them. */
export const edits: Record<string, Row> = {
  'endpoint-added': row(({ path }) => (path.post = { operationId: 'makeThing', responses: {} }), 'operation-added'),
  'api-removed-without-deprecation': row(({ path }) => delete path.delete, 'operation-removed'),
  'api-removed-with-deprecation': from(
    ({ remove }) => (remove.deprecated = true),
    ({ path }) => delete path.delete,
    'operation-removed',
  ),
  'api-path-removed-without-deprecation': from(
    ({ description }) => delete description.paths['/things'].get.deprecated,
    ({ description }) => delete description.paths['/things'],
    'operation-removed',
  ),
  'api-path-removed-with-deprecation': row(({ description }) => delete description.paths['/things'], 'operation-removed'),
  'endpoint-deprecated': row(({ get }) => (get.deprecated = true), 'deprecated'),
  'endpoint-reactivated': row(({ description }) => delete description.paths['/things'].get.deprecated, 'reactivated'),
  'api-operation-id-removed': row(({ get }) => delete get.operationId, 'operation-id-changed'),
  'api-operation-id-added': back(({ get }) => delete get.operationId, 'operation-named'),
  'api-tag-removed': row(({ get }) => (get.tags = []), 'operation-tag-removed'),
  'api-tag-added': row(({ get }) => get.tags.push('more'), 'operation-tag-added'),
  'api-schema-removed': row(({ description }) => delete description.components.schemas.Thing, 'component-removed'),

  'api-security-component-removed': row(
    ({ description }) => delete description.components.securitySchemes.spare,
    'security-scheme-removed',
  ),
  'api-security-component-added': back(({ description }) => delete description.components.securitySchemes.spare, 'security-scheme-added'),
  'api-security-component-type-changed': row(
    ({ description }) => (description.components.securitySchemes.spare = { type: 'openIdConnect', scheme: 'basic' }),
    'security-scheme-changed',
  ),
  'api-security-removed': row(({ put }) => put.security.pop(), 'security-removed'),
  'api-security-added': row(({ put }) => put.security.push({ spare: [] }), 'security-added'),
  'api-security-scope-added': row(({ put }) => put.security[0].token.push('write'), 'scope-added'),
  'api-security-scope-removed': back(({ put }) => put.security[0].token.push('write'), 'scope-removed'),
  'api-global-security-removed': row(({ description }) => description.security.pop(), 'security-removed'),
  'api-global-security-added': row(({ description }) => description.security.push({ spare: [] }), 'security-added'),
  'api-global-security-scope-added': row(({ description }) => description.security[0].token.push('read'), 'scope-added'),
  'api-global-security-scope-removed': back(({ description }) => description.security[0].token.push('read'), 'scope-removed'),

  'new-required-request-parameter': row(({ get }) => get.parameters.push(extra(true)), 'required-parameter-added'),
  'new-optional-request-parameter': row(({ get }) => get.parameters.push(extra()), 'parameter-added'),
  'new-required-request-default-parameter-to-existing-path': row(
    ({ path }) => path.parameters.push(extra(true)),
    'required-parameter-added',
  ),
  'new-optional-request-default-parameter-to-existing-path': row(({ path }) => path.parameters.push(extra()), 'parameter-added'),
  'new-request-path-parameter': row(
    ({ description }) => {
      const { get } = description.paths['/things'];
      delete description.paths['/things'];
      get.parameters = [{ name: 'zone', in: 'path', required: true, schema: text }];
      description.paths['/zones/{zone}/things'] = { get };
    },
    'operation-moved',
    'required-parameter-added',
  ),
  'new-required-request-header-property': row(({ trace }) => addTo(trace.schema, {}, true), 'required-property-added'),
  'request-header-property-became-required': row(({ trace }) => (trace.schema.required = ['id']), 'property-required'),
  'request-parameter-removed': row(({ get }) => get.parameters.shift(), 'parameter-removed'),
  'request-parameter-removed-with-deprecation': from(
    ({ filter }) => (filter.deprecated = true),
    ({ get }) => get.parameters.shift(),
    'parameter-removed',
  ),
  'request-parameter-became-required': row(({ filter }) => (filter.required = true), 'parameter-required'),
  'request-parameter-became-optional': back(({ filter }) => (filter.required = true), 'parameter-optional'),
  'request-parameter-deprecated': row(({ filter }) => (filter.deprecated = true), 'deprecated'),
  'request-parameter-reactivated': back(({ filter }) => (filter.deprecated = true), 'reactivated'),

  'request-body-added-required': row(({ get }) => (get.requestBody = { required: true, content: json }), 'required-request-body-added'),
  'request-body-added-optional': row(({ get }) => (get.requestBody = { content: json }), 'request-body-added'),
  'request-body-removed': row(({ put }) => delete put.requestBody, 'request-body-removed'),
  'request-body-became-required': row(({ body }) => (body.required = true), 'request-body-required'),
  'request-body-became-optional': back(({ body }) => (body.required = true), 'request-body-optional'),
  'request-body-media-type-added': row(({ body }) => (body.content['text/csv'] = {}), 'media-type-added'),
  'request-body-media-type-removed': back(({ body }) => (body.content['text/csv'] = {}), 'media-type-removed'),
  'request-body-media-type-schema-added': back(({ sent }) => delete sent.schema, 'schema-added'),
  'request-body-media-type-schema-removed': row(({ sent }) => delete sent.schema, 'schema-removed'),
  'request-property-removed': row(({ sent }) => delete sent.schema.properties.name, 'property-removed'),
  'new-required-request-property': row(({ sent }) => addTo(sent.schema, {}, true), 'required-property-added'),
  'new-required-request-property-with-default': row(({ sent }) => addTo(sent.schema, { default: 'a' }, true), 'required-property-added'),
  'new-optional-request-property': row(({ sent }) => addTo(sent.schema, {}), 'property-added'),
  'request-property-became-required': row(({ sent }) => require(sent.schema), 'property-required'),
  'request-property-became-required-with-default': from(
    ({ sent }) => (sent.schema.properties.name.default = 'a'),
    ({ sent }) => {
      sent.schema.properties.name.default = 'a';
      require(sent.schema);
    },
    'property-required',
  ),
  'request-property-became-optional': back(({ sent }) => require(sent.schema), 'property-optional'),

  'response-body-media-type-schema-added': back(({ answered }) => delete answered.schema, 'schema-added'),
  'response-body-media-type-schema-removed': row(({ answered }) => delete answered.schema, 'schema-removed'),
  'response-header-became-optional': row(({ answer }) => delete answer.headers.ETag.required, 'response-header-optional'),
  'required-response-header-removed': row(({ answer }) => delete answer.headers.ETag, 'response-header-removed'),
  'optional-response-header-removed': row(({ answer }) => delete answer.headers['X-Left'], 'response-header-removed'),
  'response-header-added': back(({ answer }) => delete answer.headers.ETag, 'response-header-added'),
  'response-header-type-compatible': from(
    ({ answer }) => (answer.headers['X-Left'].schema = text),
    ({ answer }) => (answer.headers['X-Left'].schema = { type: 'integer' }),
    'type-changed',
  ),
  'response-media-type-removed': back(({ answer }) => (answer.content['text/csv'] = {}), 'media-type-removed'),
  'response-media-type-added': row(({ answer }) => (answer.content['text/csv'] = {}), 'media-type-added'),
  'response-optional-property-removed': row(({ answered }) => delete answered.schema.properties.name, 'property-removed'),
  'response-optional-property-added': row(({ answered }) => addTo(answered.schema, {}), 'property-added'),
  'response-required-property-removed': from(
    ({ answered }) => require(answered.schema),
    ({ answered }) => delete answered.schema.properties.name,
    'property-removed',
  ),
  'response-required-property-added': row(({ answered }) => addTo(answered.schema, {}, true), 'required-property-added'),
  'response-property-became-optional': back(({ answered }) => require(answered.schema), 'property-optional'),
  'response-property-became-required': row(({ answered }) => require(answered.schema), 'property-required'),
  'response-success-status-removed': back(({ get }) => (get.responses[202] = { description: 'Later.' }), 'response-removed'),
  'response-success-status-added': row(({ get }) => (get.responses[202] = { description: 'Later.' }), 'response-added'),
  'response-non-success-status-removed': row(({ get }) => delete get.responses[404], 'response-removed'),
  'response-non-success-status-added': back(({ get }) => delete get.responses[404], 'response-added'),
};
