import { parentPort, workerData } from 'node:worker_threads';
import { closeObjects } from '@modelarts-openapi/openapi-model';
import { contractFindings } from '../contract/contract.js';
import { readDescription, readMaterial } from '../contract/material.js';
import { mutants } from './mutants.js';

// Takes every nth mutant and says for each what the contract finds first, or nothing.
const description = readDescription('openapi.json');
const material = readMaterial();
const { first, step } = workerData;

const results = [];
for (const [index, { operator, name, mutate }] of mutants(description).entries()) {
  if (index % step !== first) continue;
  const mutant = structuredClone(description);
  mutate(mutant);
  results.push({ index, operator, name, ...firstFinding(mutant) });
}
parentPort.postMessage(results);

function firstFinding(mutant) {
  try {
    const { value } = contractFindings(mutant, closeObjects(mutant), material).next();
    return { finding: value };
  } catch (error) {
    return { finding: error.message, broken: true };
  }
}
