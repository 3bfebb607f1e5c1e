import { expect, test } from 'vitest';
import { partsOf, proposedOperationId } from '../src/names/operation-id.js';
import { participle } from '../src/names/words.js';

const propose = (method: string, path: string, title?: string, originalName?: string) =>
  proposedOperationId({ operation: { method, path }, title, originalName, file: '', page: undefined as never });

test.each([
  ['GET', '/v2/{project_id}/rooms/{room_id}/shelves/{shelf_id}', 'Reading One Shelf', 'DescribeShelf', 'getShelf'],
  ['GET', '/v2/{project_id}/shelves', 'Querying the Shelf List', 'ListShelves', 'listShelves'],
  ['POST', '/v2/{project_id}/shelves/{shelf_id}/burn', 'Burning a Shelf', 'BurnShelf', 'burnShelf'],
  ['GET', '/v2/{project_id}/rooms/{room_id}/shelves/{shelf_id}', 'Querying One', undefined, 'getRoomShelf'],
  ['GET', '/v2/{project_id}/rooms/{room_id}/shelves', 'Querying the Shelf List', undefined, 'listRoomShelves'],
  ['POST', '/v2/{project_id}/shelves', 'Creating a Shelf', undefined, 'createShelf'],
  ['PUT', '/v2/{project_id}/shelves/{shelf_id}', 'Modifying a Shelf', undefined, 'updateShelf'],
  ['DELETE', '/v2/{project_id}/shelves/{shelf_id}', undefined, undefined, 'deleteShelf'],
])('%s %s (%s, %s) is proposed to be %s', (method, path, title, originalName, operationId) => {
  expect(propose(method, path, title, originalName)).toBe(operationId);
});

test('an operation is a verb and what it is about', () => {
  expect(partsOf('listWorkforceTasks')).toEqual({ verb: 'list', noun: 'WorkforceTask' });
});

test.each([
  ['create', 'created'],
  ['start', 'started'],
  ['stop', 'stopped'],
  ['send', 'sent'],
  ['notify', 'notified'],
])('what is done by %s is %s', (verb, done) => {
  expect(participle(verb)).toBe(done);
});
