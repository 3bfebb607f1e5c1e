import { displayPath, get, jsonOf, keysOf, operationsOf, reachable, schemaRoots } from '@modelarts-openapi/openapi-model';
import { describe, expect, it } from 'vitest';
import { readDescription } from './fixtures.js';

const description = readDescription('reference.json');
const getIntelligentTask = operationsOf(description).find(({ operationId }) => operationId === 'getIntelligentTask');

// The objects of the vendor's page, by the names that it gives them.
const OBJECTS = [
  'IntelligentTask',
  'IntelligentTaskConfig',
  'ExportParams',
  'SearchCondition',
  'SearchLabels',
  'SearchLabel',
  'SearchProp',
  'Flavor',
  'InfConfig',
  'TrainingParameter',
  'IntelligentTaskResult',
  'IntelligentTaskEvent',
  'HardSelectTask',
  'SampleLabels',
  'SampleLabel',
  'SampleLabelProperty',
  'SampleMetadata',
];

describe('getIntelligentTask', () => {
  it('has three path parameters, all required', () => {
    const parameters = getIntelligentTask?.parameters.map(({ name, in: where, required }) => ({ name, where, required }));
    expect(parameters).toEqual(['project_id', 'dataset_id', 'task_id'].map((name) => ({ name, where: 'path', required: true })));
  });

  it('answers with the objects of the vendor page, under the names that the page gives them', () => {
    const schema = jsonOf(getIntelligentTask?.responses.get('200'))?.schemaPointer ?? '';
    const answered = reachable(description, [schema]).map((pointer) => displayPath(pointer));
    expect(OBJECTS.filter((name) => !answered.includes(name))).toEqual([]);
    expect(OBJECTS.filter((name) => description.components?.schemas?.[name]?.type !== 'object')).toEqual([]);
  });
});

it('the introduction has a table of all that is described', () => {
  expect(description.info?.description).toContain(`| All | ${operationsOf(description).length} |`);
});

it('the API is served in the regions of known clouds', () => {
  const [server, ...others] = description.servers ?? [];
  expect(others).toEqual([]);
  expect(server?.url).toBe('https://modelarts.{region}.{domain}');
  expect(server?.variables?.['domain']?.enum).toEqual(expect.arrayContaining(['otc.t-systems.com', 'myhuaweicloud.com']));
});

it('a request carries a token or a signature', () => {
  expect(description.security).toEqual([{ token: [] }, { signature: [] }]);
  expect(description.components?.securitySchemes).toMatchObject({
    token: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' },
    signature: { type: 'apiKey', in: 'header', name: 'Authorization', description: expect.stringContaining('SDK-HMAC-SHA256 Access=') },
  });
});

describe('the error codes', () => {
  /** @param {string} name */
  const guide = (name) => description.tags?.find((tag) => tag.name === name)?.description ?? '';
  const list = [...guide('error-codes').matchAll(/^\| `(ModelArts\.\d{4})` \| (\d{3}) \|/gm)].map(
    ([, code, status]) => `${code} ${status}`,
  );

  it("are all 260 of the vendor's list, each with a status, and each once", () => {
    expect(list).toHaveLength(260);
    expect(list.filter((entry, index) => list.indexOf(entry) !== index)).toEqual([]);
  });

  it('have those that the guide to errors explains, with the status that it names', () => {
    const rows = [...guide('errors').matchAll(/^\| (?:(\d{3}) \| )?(`ModelArts\.[^|]*)\|/gm)];
    // A task that failed has no status of its own in the answer; the guide says what the list has in its place.
    const explained = rows.flatMap(([, status, codes]) =>
      (codes?.match(/ModelArts\.\d{4}/g) ?? []).map((code) => ({ code, statuses: status ? [status] : ['400', '401'] })),
    );
    expect(explained.length).toBeGreaterThan(50);
    expect(explained.filter(({ code, statuses }) => !statuses.some((status) => list.includes(`${code} ${status}`)))).toEqual([]);
  });
});

it('fields that no page has name the example that shows them', () => {
  const observed = reachable(description, schemaRoots(description)).filter((pointer) =>
    get(description, [...keysOf(pointer), 'x-observed-in']),
  );
  expect(observed.map((pointer) => displayPath(pointer))).toEqual(
    expect.arrayContaining(['IntelligentTaskResult.continuity', 'Sample.annotated_by']),
  );
});

describe('a link', () => {
  const operations = operationsOf(description);
  const links = operations.flatMap(({ operationId, responses, definition }) =>
    Object.entries(definition.responses ?? {}).flatMap(([status, { links = {} }]) =>
      Object.entries(links).map(([name, link]) => ({
        name: `${operationId} → ${name}`,
        link,
        examples: jsonOf(responses.get(status))?.examples,
      })),
    ),
  );

  it('leads from what starts and lists to what goes on with an ID', () => {
    expect(links.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'createDataset → getDataset',
        'createDatasetVersion → getDatasetVersion',
        'getDataset → getDatasetVersion',
        'createImportTask → getImportTask',
        'listImportTasks → getImportTask',
        'createExportTask → getExportTask',
        'listDatasets → getDataset',
        'listExportTasks → getExportTask',
        'synchronizeDataset → getSynchronizationStatus',
        'listDatasetVersions → getDatasetVersion',
        'listAutoLabelingSamples → getAutoLabelingSample',
        'createLabels → listLabels',
        'listLabels → updateLabel',
        'addSamples → listSamples',
        'listSamples → getSample',
        'updateSamples → listSamples',
        'listIntelligentTasks → getIntelligentTask',
        'listIntelligentTasks → stopIntelligentTask',
        'startIntelligentTask → getIntelligentTask',
        'startIntelligentTask → stopIntelligentTask',
      ]),
    );
  });

  it.each(links)('gives what the operation needs: $name', ({ link, examples }) => {
    const target = operations.find(({ operationId }) => operationId === link.operationId);
    const needed = target?.parameters.filter(({ required }) => required).map(({ name }) => name);
    expect(Object.keys(link.parameters).sort()).toEqual(needed?.sort());
    for (const expression of Object.values(link.parameters)) {
      const [, pointer] = /^\$(?:request\.path\.\w+|response\.body#(\/.*))$/.exec(`${expression}`) ?? expect.fail(`${expression} is none`);
      // Whatever the vendor's page shows has an ID there.
      if (pointer) expect(get(/** @type {any} */ (examples?.get('vendor-page')?.value), pointer.slice(1).split('/'))).toMatch(/\w/);
    }
  });
});
