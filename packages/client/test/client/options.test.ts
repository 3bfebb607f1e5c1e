import { createModelArtsClient, type ModelArtsClientOptions } from '@modelarts-openapi/client';
import { describe, expect, test } from 'vitest';
import { token } from './task.js';

describe('options', () => {
  const good = { region: 'eu-de', projectId: 'p1', token };

  test.each([
    [{ region: undefined }, 'region, endpoint: expected a region or an https address'],
    [{ region: 'evil.example/' }, 'region, endpoint: expected a region or an https address'],
    [{ region: 'evil.example#' }, 'region, endpoint: expected a region or an https address'],
    [{ region: 'evil.example?' }, 'region, endpoint: expected a region or an https address'],
    [{ endpoint: '127.0.0.1' }, 'region, endpoint: expected a region or an https address'],
    [{ endpoint: 'ftp://127.0.0.1/x' }, 'region, endpoint: expected a region or an https address'],
    [{ endpoint: 'http://modelarts.example' }, '(http to this machine only)'],
    [{ endpoint: 'http://127.0.0.1.example' }, '(http to this machine only)'],
    [{ endpoint: 'https://127.0.0.1?token=hidden' }, 'no user, no query'],
    [{ projectId: '' }, 'project_id: expected one segment of a path, got ""'],
    [{ projectId: undefined }, 'project_id: expected one segment of a path, got undefined'],
    [{ token: '' }, 'token: expected visible ASCII'],
    [{ token: undefined }, 'token: expected visible ASCII'],
    [{ token: 'line\nbreak' }, 'token: expected visible ASCII'],
  ])('%j are refused in words', (wrong, message) => {
    expect(() => createModelArtsClient({ ...good, ...wrong } as ModelArtsClientOptions)).toThrow(TypeError);
    expect(() => createModelArtsClient({ ...good, ...wrong } as ModelArtsClientOptions)).toThrow(message);
  });

  test.each(['http://localhost:1', 'http://127.9.9.9', 'http://[::1]:1/x/', 'https://api.example/x'])('%s is an endpoint', (endpoint) => {
    expect(() => createModelArtsClient({ endpoint, projectId: 'p1', token })).not.toThrow();
  });
});
