#!/usr/bin/env node
import { permissions } from './data.js';
import { runPolicyCommand } from './policy-command.js';

const { code, stdout, stderr } = runPolicyCommand(process.argv.slice(2), permissions);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = code;
