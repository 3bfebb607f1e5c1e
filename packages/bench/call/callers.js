// The same call with each library, as its own documentation writes it.
import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core';
import { HcClient } from '@huaweicloud/huaweicloud-sdk-core/HcClient.js';
import { DefaultHttpClient } from '@huaweicloud/huaweicloud-sdk-core/http/DefaultHttpClient.js';
import { accessKeyAuthentication, createModelArtsClient, getIntelligentTask } from '@modelarts-openapi/client';
import axios from 'axios';
import ky from 'ky';
import createClient from 'openapi-fetch';

/** @import { paths } from '@modelarts-openapi/client' */

const PATH = '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}';
const project_id = '6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731';
const dataset_id = 'OBegCXHxTJ2JHRAZWr0';
const task_id = 'r0jT2zwxBDKf8KEnSuZ';
const token = 'a-token';
const keys = { accessKey: 'an-access-key', secretKey: 'its-secret-key' };
const headers = { 'X-Auth-Token': token };
const path = `v2/${project_id}/datasets/${dataset_id}/tasks/${task_id}`;

/**
 * What makes the call at an address and resolves with the task, by name.
 *
 * @param {string} url
 * @returns {Record<string, () => Promise<unknown>>}
 */
export function callersOf(url) {
  const ours = createModelArtsClient({ endpoint: url, projectId: project_id, token });
  const oursSigned = createModelArtsClient({ endpoint: url, projectId: project_id, authentication: accessKeyAuthentication(keys) });
  /** @type {ReturnType<typeof createClient<paths>>} */
  const openapiFetch = createClient({ baseUrl: url, headers });
  const axiosClient = axios.create({ baseURL: url, headers });
  const kyClient = ky.create({ prefixUrl: url, headers });
  const vendors = () => new HcClient(new DefaultHttpClient({}, [url])).withEndpoints([url]);
  const vendor = vendors();
  const credentials = new BasicCredentials().withAk(keys.accessKey).withSk(keys.secretKey).withProjectId(project_id);
  const vendorSigned = vendors().withCredential(credentials);
  /** @param {{ headers: Record<string, string> }} more */
  const vendorCall = (more) => ({
    url: PATH,
    method: 'GET',
    contentType: 'application/json',
    pathParams: { project_id, dataset_id, task_id },
    queryParams: {},
    ...more,
  });

  return {
    'openapi-fetch': async () => (await openapiFetch.GET(PATH, { params: { path: { project_id, dataset_id, task_id } } })).data,
    'this client': async () => (await ours.GET(PATH, { params: { path: { dataset_id, task_id } } })).data,
    'this client, by its function': () => getIntelligentTask(ours, { datasetId: dataset_id, taskId: task_id }),
    fetch: async () => (await fetch(`${url}/${path}`, { headers })).json(),
    axios: async () => (await axiosClient.get(path)).data,
    ky: async () => kyClient.get(path).json(),
    'huaweicloud-sdk-core': async () => vendor.sendRequest(vendorCall({ headers: { ...headers } })),
    'this client, signing': async () => (await oursSigned.GET(PATH, { params: { path: { dataset_id, task_id } } })).data,
    'huaweicloud-sdk-core, signing': async () => vendorSigned.sendRequest(vendorCall({ headers: {} })),
  };
}
