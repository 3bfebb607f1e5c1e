import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core';
import { AKSKSigner } from '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js';
import { expect } from 'vitest';

export const accessKey = { accessKey: 'QTWAOYTTINDUT2QVKYUC', secretKey: 'MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc' };

/** A request signed by the vendor's own signer at a time, in milliseconds since 1970. */
export function signed(
  url: string,
  at: number,
  { keys = accessKey, extra = {}, method = 'GET', data = undefined as unknown } = {},
): Request {
  const { origin, pathname, host, searchParams } = new URL(url);
  const queryParams: Record<string, string[]> = {};
  for (const [name, value] of searchParams) (queryParams[name] ??= []).push(value);
  const date = new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
  const request = { endpoint: origin + pathname, method, headers: { 'X-Sdk-Date': date, ...extra }, queryParams, data };
  const { withAk } = BasicCredentials.prototype;
  const credential = withAk.call(new BasicCredentials(), keys.accessKey).withSk(keys.secretKey);
  const result = AKSKSigner.sign(request as never, credential) as Record<string, string>;
  expect(result['host']).toBe(host);
  return new Request(url, { method, headers: result, ...(data !== undefined && { body: JSON.stringify(data) }) });
}
