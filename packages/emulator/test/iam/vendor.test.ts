// The vendor's own SDK as a client of IAM: what nobody here wrote.
import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js';
import { HcClient } from '@huaweicloud/huaweicloud-sdk-core/HcClient.js';
import { DefaultHttpClient } from '@huaweicloud/huaweicloud-sdk-core/http/DefaultHttpClient.js';
import { IamService } from '@huaweicloud/huaweicloud-sdk-core/internal/services/iam.service.js';
import { createEmulator, type EmulatorOptions, startServer } from '@modelarts-openapi/emulator';
import { expect, onTestFinished, test } from 'vitest';

const key = { accessKey: 'AK', secretKey: 'SK' };

async function setUp(options: EmulatorOptions) {
  const emulator = createEmulator({ tokens: [], accessKeys: [key], ...options });
  const { url, close } = await startServer(emulator);
  onTestFinished(close);
  const clientWith = (credentials: BasicCredentials) =>
    new HcClient(new DefaultHttpClient({}, [url])).overrideEndpoints([url]).withCredential(credentials);
  return { url, emulator, clientWith };
}

test('finds the project of a region with a signature, as the SDK does before its first call', async () => {
  const { url, clientWith } = await setUp({ iam: { projects: [{ name: 'eu-de', id: 'p1' }] } });
  const credentials = new BasicCredentials().withAk(key.accessKey).withSk(key.secretKey);
  expect(await new IamService(clientWith(credentials), url).getProjectId('eu-de')).toBe('p1');
});

test('gives it temporary keys for a token, which sign what the API accepts', async () => {
  const { url, emulator, clientWith } = await setUp({});
  const user = { name: 'a-user', password: 'a-password', domain: { name: 'an-account' } };
  const body = { auth: { identity: { methods: ['password'], password: { user } }, scope: { project: { name: 'eu-de' } } } };
  const { headers } = await emulator.fetch(`${url}/v3/auth/tokens`, { method: 'POST', body: JSON.stringify(body) });
  const iam = new IamService(clientWith(new BasicCredentials()), url, true);
  const { access, secret, securitytoken } = (await iam.getTemporaryAccessKeyByToken(headers.get('X-Subject-Token') ?? '')) as never;
  const client = clientWith(new BasicCredentials().withAk(access).withSk(secret).withSecurityToken(securitytoken).withProjectId('p1'));
  const request = {
    method: 'GET',
    url: '/v2/p1/datasets/d/tasks',
    contentType: 'application/json',
    queryParams: {},
    pathParams: {},
    headers: {},
  };
  expect(await client.sendRequest(request as never)).toMatchObject({ total_count: 0 });
  expect(emulator.requests().requests.at(-1)).toMatchObject({ path: '/v2/p1/datasets/d/tasks', authentication: 'signature', status: 200 });
});
