export { checkContract } from './check-contract.js';
export { type Coverage, coverage } from './checks/coverage.js';
export { checkWrongExamples, type WrongExample, wrongExamples } from './checks/wrong-examples.js';
export { type Contract, createContract } from './contract.js';
export { type Finding, findingsOf, formatFinding, type Observation } from './finding.js';
export type {
  CaseFile,
  Example,
  ExampleCase,
  FactField,
  FactFile,
  FactTable,
  Fixtures,
  ParameterCases,
  RequestCase,
  ValueCases,
} from './fixtures.js';
export { readFixtures } from './read-fixtures.js';
