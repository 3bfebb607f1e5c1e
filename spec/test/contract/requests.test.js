import { describe, expect, it } from 'vitest';
import { readDescription, readMaterial } from './material.js';
import { requestFindings } from './requests.js';
import { tiny } from './tiny.js';
import { createValidator } from './validator.js';

const findings = (description, material) => [...requestFindings(description, material, createValidator(description))];

it('every operation answers its request and describes every error there is a body of', () => {
  expect(findings(readDescription('openapi.json'), readMaterial())).toEqual([]);
});

describe('a request', () => {
  const { description, material } = tiny();
  const [request] = material.requests;
  const given = (...requests) => findings(description, { ...material, requests });

  it('has to be there for every operation', () => {
    expect(given()).toEqual(['getOrder: no request of it is at hand, in a file <operation>.request.json']);
  });

  it('is reported when another operation or none answers it', () => {
    expect(given({ ...request, method: 'POST' })).toEqual([
      'get-order.request.json: POST /orders/7 is answered by no operation, expected getOrder',
    ]);
    expect(given({ ...request, path: '/orders/7/lines' })).toEqual([
      'get-order.request.json: GET /orders/7/lines is answered by no operation, expected getOrder',
    ]);
    expect(given(request, { ...request, file: 'get-cup.request.json', operationId: 'getCup' })).toEqual([
      'get-cup.request.json: GET /orders/7 is answered by getOrder, expected getCup',
    ]);
  });

  it('is reported when a parameter accepts or refuses the wrong values', () => {
    const parameters = { order_id: { accepted: [''], refused: ['x'] }, cup_id: { refused: [] } };
    expect(given({ ...request, parameters })).toEqual([
      'get-order.request.json: the request has no cup_id',
      'get-order.request.json: the parameter order_id: the whole is "", must NOT have fewer than 1 characters',
      'get-order.request.json: the parameter order_id accepts "x"',
    ]);
  });

  it('can have a query, whose parameters are optional and mean something when left out', () => {
    const query = { name: 'page', in: 'query', schema: { type: 'integer', default: 1, enum: [1, 2] } };
    const asked = { ...request, query: { page: 1 }, parameters: { page: { omitted: 1, accepted: [2], refused: [3] } } };
    const answered = (change, given = asked) => {
      const changed = structuredClone(description);
      changed.paths['/orders/{order_id}'].get.parameters.push({ ...query, ...change });
      return findings(changed, { ...material, requests: [given] });
    };
    expect(answered({})).toEqual([]);
    expect(answered({ required: true })).toEqual(['get-order.request.json: the query parameter page has to be optional']);
    expect(answered({ in: 'header' })).toContain('get-order.request.json: page is not described as a query parameter');
    expect(answered({ schema: { type: 'integer', enum: [1, 2] } })).toEqual([
      'get-order.request.json: the parameter page left out means undefined, expected 1',
    ]);
    expect(answered({ schema: { ...query.schema, enum: [1, 2, 4] } })).toEqual([
      'get-order.request.json: the parameter page takes 4, which is not in accepted',
    ]);
    expect(answered({}, request)).toEqual(['get-order.request.json: the query parameter page is not in the request']);
  });

  it('has a body where there are samples of one, and an answer has none where it says so', () => {
    const sample = { ...material.samples[0], file: 'requests/new.json', name: 'new', status: 'request' };
    const answered = (requestBody, samples = [...material.samples, sample], given = request) => {
      const changed = structuredClone(description);
      Object.assign(changed.paths['/orders/{order_id}'].get, { requestBody });
      return findings(changed, { samples, requests: [given] });
    };
    const requestBody = { required: true, content: { 'application/json': { schema: {} } } };
    expect(answered(requestBody)).toEqual([]);
    expect(answered(undefined)).toEqual(['get-order.request.json: a body is not described']);
    expect(answered({ ...requestBody, required: false })).toEqual(['get-order.request.json: the body has to be required']);
    expect(answered(requestBody, material.samples)).toEqual(['get-order.request.json: a body is described, but there is no sample of it']);
    expect(answered(requestBody, undefined, { ...request, answersWithoutBody: ['204'] })).toEqual([
      'get-order.request.json: the answers none have no body, expected 204',
    ]);
  });
});
