import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import { expect, test } from 'vitest';
import { headers, ORIGIN } from '../ask.js';

const TAKEN = { success: false, error_code: 'ModelArts.4411', error_msg: 'Label name already exists.' };
const MISSING = { success: false, error_code: 'ModelArts.4410', error_msg: 'Label does not exist.' };

function setUp(labels: object[] = []) {
  const emulator = createEmulator({ clock: createManualClock() });
  const ask = async (method: string, path: string, body?: object) => {
    const init = { method, headers: { ...headers, 'Content-Type': 'application/json' }, ...(body && { body: JSON.stringify(body) }) };
    const response = await emulator.fetch(`${ORIGIN}/v2/p/datasets${path}`, init);
    return [response.status, response.body && (await response.json())] as const;
  };
  emulator.datasets.add({ projectId: 'p', datasetId: 'd' }, { dataset_name: 'texts', dataset_type: 102 });
  for (const { name, ...label } of labels as { name: string }[])
    emulator.labels.add({ projectId: 'p', datasetId: 'd', labelName: name }, label);
  const names = async (query = '') =>
    ((await ask('GET', `/d/data-annotations/labels${query}`))[1] as { labels: { name: string }[] }).labels.map(({ name }) => name);
  return { emulator, ask, names, LABELS: '/d/data-annotations/labels' };
}

test('labels are added once, of the type that fits the dataset, and listed in their order, by page', async () => {
  const { ask, names, LABELS } = setUp();
  expect(await ask('POST', LABELS, { labels: [{ name: 'animal' }, { name: 'plant', type: 103 }] })).toEqual([200, { success: true }]);
  expect(await ask('POST', LABELS, { labels: [{ name: 'stone' }, { name: 'plant' }] })).toEqual([
    200,
    { ...TAKEN, results: [{ success: true }, TAKEN] },
  ]);
  expect(await ask('GET', LABELS)).toEqual([
    200,
    { labels: ['animal', 'plant', 'stone'].map((name) => ({ name, type: 103 })), total_number: 3 },
  ]);
  expect(await names('?limit=2&offset=1')).toEqual(['stone']);
  expect((await ask('GET', '/d'))[1]).toMatchObject({ labels: [{ name: 'animal' }, { name: 'plant' }, { name: 'stone' }] });
});

test('a relationship needs its entities, and nothing is added without them', async () => {
  const { ask, names, LABELS } = setUp([{ name: 'animal' }]);
  const eats = { name: 'eats', type: 102, property: { '@modelarts:from_type': 'animal', '@modelarts:to_type': 'plant' } };
  expect(await ask('POST', LABELS, { labels: [{ name: 'stone' }, eats] })).toMatchObject([400, { error_code: 'ModelArts.4414' }]);
  expect(await names()).toEqual(['animal']);
  expect(await ask('POST', LABELS, { labels: [{ name: 'plant' }, eats] })).toEqual([200, { success: true }]);
});

test('labels change by name, and keep what is not named', async () => {
  const { ask, LABELS } = setUp([
    { name: 'animal', property: { '@modelarts:color': '#000000', '@modelarts:shortcut': 'A' } },
    { name: 'plant' },
  ]);
  const changed = (name: string, property: object) => ({ labels: [{ name, property }] });
  expect(await ask('PUT', LABELS, changed('animal', { '@modelarts:rename_to': 'beast' }))).toEqual([200, { success: true }]);
  expect(await ask('PUT', LABELS, changed('animal', {}))).toEqual([200, { ...MISSING, results: [MISSING] }]);
  expect(await ask('PUT', LABELS, changed('beast', { '@modelarts:rename_to': 'plant' }))).toEqual([200, { ...TAKEN, results: [TAKEN] }]);
  expect(await ask('PUT', `${LABELS}/beast`, { '@modelarts:color': '#ffffff' })).toEqual([200, { success: true }]);
  expect(await ask('PUT', `${LABELS}/animal`, { '@modelarts:color': '#ffffff' })).toEqual([200, MISSING]);
  expect(await ask('GET', `${LABELS}?limit=1`)).toEqual([
    200,
    { labels: [{ name: 'beast', property: { '@modelarts:color': '#ffffff', '@modelarts:shortcut': 'A' } }], total_number: 2 },
  ]);
});

test('labels are deleted by name, of the type that is meant', async () => {
  const { ask, names, LABELS } = setUp([{ name: 'animal', type: 103 }, { name: 'plant' }, { name: 'stone' }]);
  expect(await ask('DELETE', `${LABELS}/animal?label_type=101`)).toEqual([200, MISSING]);
  expect(await ask('DELETE', `${LABELS}/animal?label_type=103`)).toEqual([200, { success: true }]);
  expect(await ask('POST', `${LABELS}/delete`, { labels: [{ name: 'plant' }, { name: 'animal' }] })).toEqual([
    200,
    { ...MISSING, results: [{ success: true }, MISSING] },
  ]);
  expect(await names()).toEqual(['stone']);
});

test('a version keeps the labels that it was published with', async () => {
  const { ask, names } = setUp([{ name: 'animal' }]);
  const [, { version_id }] = await ask('POST', '/d/versions', {});
  expect(await ask('PUT', '/d', { update_labels: [{ name: 'animal', property: { '@modelarts:rename_to': 'beast' } }] })).toMatchObject([
    200,
    {},
  ]);
  expect(await ask('PUT', '/d', { add_labels: [{ name: 'plant' }], delete_labels: [{ name: 'none' }] })).toMatchObject([200, {}]);
  expect([await names(), await names(`?version_id=${version_id}`)]).toEqual([['beast', 'plant'], ['animal']]);
  await ask('DELETE', `/d/versions/${version_id}`);
  expect(await names(`?version_id=${version_id}`)).toEqual([]);
});

test('a team has a name that no other one of the project has', async () => {
  const { emulator } = setUp();
  const create = async (project: string) => {
    const init = { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: '{"workforce_name":"gardeners"}' };
    const response = await emulator.fetch(`${ORIGIN}/v2/${project}/workforces`, init);
    return [response.status, (await response.json()).error_code];
  };
  expect([await create('p'), await create('p'), await create('q')]).toEqual([
    [201, undefined],
    [400, 'ModelArts.4602'],
    [201, undefined],
  ]);
  expect(emulator.workforces.list().map(({ projectId }) => projectId)).toEqual(['p', 'q']);
});
