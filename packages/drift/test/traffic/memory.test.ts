import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { entry, folderWith, sampleTasks } from '../recording.js';

const RESPONSES = 100_000;
/** 300 MB are promised. This leaves no room for a recording as a whole, which has 120 MB. */
const LARGEST = 180 * 1024;
const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
/** In kibibytes, wherever Node runs. */
const peak = `data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))`;

test.each([
  ['a.ndjson', '', '\n', ''],
  ['a.har', '{"log":{"entries":[', ',', ']}}'],
])(
  `${RESPONSES} responses in %s, each with a body of its own, are read in little memory`,
  (name, head, separator, tail) => {
    const file = join(folderWith({}), name);
    const recording = openSync(file, 'w');
    writeSync(recording, head);
    for (let index = 0; index < RESPONSES; index += 1000) {
      const entries = Array.from({ length: 1000 }, (_none, at) =>
        JSON.stringify(entry({ ...sampleTasks['auto-label-queuing'], elapsed_time: index + at })),
      );
      writeSync(recording, (index > 0 ? separator : '') + entries.join(separator));
    }
    writeSync(recording, tail);
    closeSync(recording);

    const { stdout, stderr } = spawnSync(process.execPath, ['--import', peak, command, 'traffic', '--format', 'json', file], {
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout)).toMatchObject({ findings: [], unreadable: [], checked: { responses: RESPONSES } });
    expect(Number(stderr)).toBeGreaterThan(0);
    expect(Number(stderr)).toBeLessThan(LARGEST);
  },
  240_000,
);
