import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { type NewOperationOptions, newOperation } from '../src/new-operation.js';

/** A page of our own words. */
export const page = (name: string) => fileURLToPath(new URL(`pages/${name}.rst`, import.meta.url));

const FILES: Record<string, string> = {
  'spec/openapi.yaml': `openapi: 3.1.1
# What it is about.
tags:
  - name: rooms
    x-displayName: Rooms
    description: >-
      Rooms have
      shelves.
x-tagGroups:
  - name: Reference
    tags: [rooms]
paths:
  /v2/{project_id}/rooms/{room_id}:
    get:
      $ref: ./resources/rooms/get-room/operation.yaml
    delete:
      $ref: ./resources/rooms/delete-room/operation.yaml
# Every operation has these.
x-common-responses: {}
`,
  'spec/resources/rooms/get-room/operation.yaml': `operationId: getRoom
parameters:
  - $ref: ../../../shared/parameters/ProjectId.yaml
  - $ref: ../../../shared/parameters/RoomId.yaml
`,
  'spec/resources/rooms/delete-room/operation.yaml': 'operationId: deleteRoom\n',
  'spec/resources/rooms/schemas/Book.yaml': `type: object
description: What one reads.
properties:
  title:
    type: string
    description: Its name.
  weight:
    type: number
    format: float
    description: In kilograms.
  sequel:
    $ref: ./Book.yaml
`,
  'spec/shared/parameters/ProjectId.yaml':
    'name: project_id\nin: path\nrequired: true\ndescription: The project.\nschema:\n  type: string\nexample: p1\n',
  'spec/shared/parameters/RoomId.yaml':
    'name: room_id\nin: path\nrequired: true\ndescription: The room.\nschema:\n  type: string\nexample: r1\n',
  'packages/emulator/src/routes/handlers.ts': `import * as rooms from '../rooms/handlers.js';
import type { Handler } from './handler.js';

/** All. */
export const handlers: Record<string, Handler> = { ...rooms };
`,
};

/** A small repository in a folder of its own. */
export interface Repository {
  root: string;
  write(file: string, text: string): void;
  read(file: string): string;
  yaml(file: string): any;
  json(file: string): any;
  has(file: string): boolean;
  /** All files, with what is in them. */
  files(): Record<string, string>;
  /** Writes an operation into it. */
  add(options: Omit<NewOperationOptions, 'root'>): ReturnType<typeof newOperation>;
}

/** Makes a repository with one resource, which is removed after the test. */
export function createRepository(): Repository {
  const root = mkdtempSync(join(tmpdir(), 'new-operation-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const [file, text] of Object.entries(FILES)) write(file, text);
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  return {
    root,
    write,
    read,
    yaml: (file) => parse(read(file)),
    json: (file) => JSON.parse(read(file)),
    has: (file) => existsSync(join(root, file)),
    files: () =>
      Object.fromEntries(
        readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]),
      ),
    add: (options) => newOperation({ root, ...options }),
  };
}

/** Runs the command as people do, and says nothing of what it prints beside its errors. */
export function runCommand(...args: string[]): { code: number; stdout: string; stderr: string } {
  try {
    const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
    return { code: 0, stdout: execFileSync(process.execPath, [cli, ...args], { encoding: 'utf8', stdio: 'pipe' }), stderr: '' };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, stdout, stderr };
  }
}
