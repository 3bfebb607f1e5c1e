import { describe, expect, test } from 'vitest';
import { emulatorWithTask, PATH } from '../ask.js';
import { validationMessage } from '../strict.js';

describe('a token', () => {
  const status = async (tokens: string[] | undefined, headers: HeadersInit) => {
    const { ask } = await emulatorWithTask(tokens && { tokens });
    const response = await ask({ headers });
    if (response.status === 401) {
      expect(await response.clone().json()).toEqual({ error_code: 'ModelArts.4201', error_msg: 'Invalid token.' });
      expect(await validationMessage(response, PATH)).toBeUndefined();
    }
    return response.status;
  };

  test('is any that is not empty', async () => {
    expect(await status(undefined, { 'X-Auth-Token': 'any' })).toBe(200);
    expect(await status(undefined, { 'X-Auth-Token': '' })).toBe(401);
    expect(await status(undefined, {})).toBe(401);
    expect(await status(undefined, { Authorization: 'Bearer any' })).toBe(401);
  });

  test('is one of those that were given', async () => {
    expect(await status(['one', 'two'], { 'X-Auth-Token': 'two' })).toBe(200);
    expect(await status(['one', 'two'], { 'X-Auth-Token': 'three' })).toBe(401);
    expect(await status([], { 'X-Auth-Token': 'three' })).toBe(401);
  });
});
