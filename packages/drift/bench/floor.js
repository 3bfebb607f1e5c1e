// The least that any check of recorded traffic has to do: parse each entry, and the body in it.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

for await (const line of createInterface({ input: createReadStream(process.argv[2] ?? '') })) {
  JSON.parse(JSON.parse(line).response.body);
}
