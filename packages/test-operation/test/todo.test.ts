import { expect, test } from 'vitest';
import { formatOutcome } from '../src/todo.js';

test('what is left to do is listed in the order in which it is done, file by file', () => {
  const list = formatOutcome({
    operationId: 'getShelf',
    method: 'GET',
    path: '/shelves/{shelf_id}',
    todos: [
      { part: 'anchors', where: 'docs/anchors.txt', what: 'note #/shelves' },
      { part: 'descriptions', where: 'b.yaml', what: 'write the summary' },
      { part: 'descriptions', where: 'a.yaml', what: 'write the description' },
      { part: 'descriptions', where: 'b.yaml', what: 'write the description' },
      { part: 'descriptions', where: 'b.yaml', what: 'write the description' },
    ],
  });
  expect(list).toBe(`getShelf: GET /shelves/{shelf_id}

✓ schemas
✗ descriptions
  b.yaml
    - write the summary
    - write the description
  a.yaml
    - write the description
✓ examples
✓ cases
✓ code samples
✓ emulator
✓ facts
✗ anchors
  docs/anchors.txt
    - note #/shelves

6 passed, 2 failed`);
});
