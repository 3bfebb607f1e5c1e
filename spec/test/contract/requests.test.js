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
});
