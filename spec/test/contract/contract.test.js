import { closeObjects } from '@modelarts-openapi/openapi-model';
import { describe, expect, it } from 'vitest';
import { checkContract } from './contract.js';
import { readDescription, readMaterial } from './material.js';
import { tiny } from './tiny.js';

it('the description keeps the contract', () => {
  const findings = checkContract(readDescription('openapi.json'), readDescription('openapi.closed.json'), readMaterial());
  expect(findings).toEqual([]);
});

describe('a description is found out that', () => {
  const { description, material } = tiny();
  const after = (change) => {
    const changed = structuredClone(description);
    change(changed.components.schemas, changed.paths['/orders/{order_id}'], changed);
    return checkContract(changed, closeObjects(changed), material);
  };

  it('does nothing wrong, by saying nothing', () => {
    expect(after(() => {})).toEqual([]);
  });

  it('lacks a field', () => {
    expect(after(({ Line }) => delete Line.properties.name)).toEqual(['samples/done.json: /lines/0/name is not documented']);
  });

  it('has a field too many', () => {
    expect(after(({ Line }) => (Line.properties.color = { type: 'string' }))).toEqual(['Line.color is in no sample']);
  });

  it('lacks a value or has one too many', () => {
    expect(after(({ Order }) => Order.properties.state.enum.pop())).toContain(
      'samples/done.json: /state is "done", must be equal to one of the allowed values: ["open"]',
    );
    expect(after(({ Order }) => Order.properties.state.enum.push('lost'))).toEqual(['Order.state = "lost" is in no sample']);
  });

  it('accepts what people know to be wrong', () => {
    expect(after(({ Order }) => delete Order.properties.share.maximum)).toEqual([
      'get-order.refused.json: open.json is accepted with 101 at /share (percent)',
    ]);
  });

  it('lacks an error status or a header', () => {
    expect(after((_schemas, item) => delete item.get.responses[429])).toContain('getOrder: 429 is not described');
    expect(after((_schemas, item) => delete item.get.responses[429].headers)).toEqual([
      'samples.refused.json: 429-busy.json comes without the header Retry-After (seconds)',
    ]);
  });

  it('has another path, method or parameter', () => {
    const unanswered = 'get-order.request.json: GET /orders/7 is answered by no operation, expected getOrder';
    expect(after((_schemas, item, changed) => (changed.paths = { '/cups/{order_id}': item }))).toEqual([unanswered]);
    const posted = after((_schemas, item) => {
      item.post = item.get;
      delete item.get;
    });
    expect(posted).toEqual([unanswered]);
    const optional = after((_schemas, _item, { components }) => (components.parameters.OrderId.required = false));
    expect(optional).toEqual(['get-order.request.json: the path parameter order_id has to be required']);
  });

  it('has types that contradict its values', () => {
    expect(after(({ Order }) => (Order.properties.state.type = ['string', 'null']))).toContain(
      'Order.state: no value of the enum is of type null',
    );
  });
});
