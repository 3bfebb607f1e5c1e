// The limit: a server of node:http alone that answers what the emulator does, and checks nothing.
import { createServer } from 'node:http';
import { createEmulator, seedEmulator } from '@modelarts-openapi/emulator';
import { headers, PATH } from './server.js';

const emulator = createEmulator();
seedEmulator(emulator);
const body = await (await emulator.fetch(`http://localhost${PATH}`, { headers })).text();
const answer = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
createServer((_request, response) => response.writeHead(200, answer).end(body)).listen(Number(process.argv[2]), '127.0.0.1');
