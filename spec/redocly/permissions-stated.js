import { CLOUDS } from './clouds.js';

/** @import { Context, OperationObject } from './visitors.js' */

const OWN = /^modelarts:[a-zA-Z]+:[a-zA-Z]+$/;
// Of OBS alone is it known that IAM grants its actions for all projects at once: see permissions/policy.ts.
const OTHER = /^(modelarts|obs):[a-zA-Z]+:[a-zA-Z]+$/;
const FORM = '{ action, dependsOn, documentedBy } or { undocumented }';

/** Every operation states in `x-permissions` which IAM action it needs, which others that depends on, and who says so; or that nobody does. */
export function permissionsStated() {
  return {
    Operation: {
      /** @param {OperationObject} operation @param {Context} context */
      enter({ 'x-permissions': permissions }, { location, report }) {
        for (const problem of problemsOf(permissions)) report({ message: problem, location: location.child('x-permissions') });
      },
    },
  };
}

/** What is wrong with the form of `x-permissions`. @param {unknown} permissions @returns {string[]} */
export function problemsOf(permissions) {
  if (typeof permissions !== 'object' || permissions === null) return [`This operation needs x-permissions: ${FORM}.`];
  const keys = Object.keys(permissions).sort().join();
  if (keys === 'undocumented') {
    const { undocumented } = /** @type {{ undocumented: unknown }} */ (permissions);
    return typeof undocumented === 'string' && /\w.*\.$/.test(undocumented)
      ? []
      : ['x-permissions.undocumented: expected a sentence that says who documents no action.'];
  }
  if (keys !== 'action,dependsOn,documentedBy') return [`x-permissions: expected ${FORM}, got { ${keys.replaceAll(',', ', ')} }.`];
  const { action, dependsOn, documentedBy } = /** @type {Record<string, unknown>} */ (permissions);
  return [
    ...(OWN.test(`${action}`) ? [] : [`x-permissions.action: expected one such as modelarts:dataset:getDataset, got \`${action}\`.`]),
    ...listProblems('dependsOn', dependsOn, (one) => OTHER.test(one), 'actions such as obs:object:GetObject'),
    ...listProblems('documentedBy', documentedBy, (one) => CLOUDS.has(one), `some of ${[...CLOUDS.keys()].join(', ')}`),
    ...(Array.isArray(documentedBy) && documentedBy.length === 0 ? ['x-permissions.documentedBy: expected who documents the action.'] : []),
  ];
}

/** @param {string} key @param {unknown} list @param {(one: string) => boolean} isGood @param {string} expected @returns {string[]} */
function listProblems(key, list, isGood, expected) {
  if (!Array.isArray(list)) return [`x-permissions.${key}: expected a list of ${expected}.`];
  return [
    ...list.filter((one) => !isGood(one)).map((one) => `x-permissions.${key}: expected ${expected}, got \`${one}\`.`),
    ...(`${[...new Set(list)].sort()}` === `${list}` ? [] : [`x-permissions.${key}: expected each once, in the order of the alphabet.`]),
  ];
}
