export type { Change } from './change.js';
export { compareDescriptions } from './compare.js';
export { changesBetween, compareVersions, type RatedChange } from './compare-versions.js';
export { type Description, readDescription, UnreadableDescription } from './description.js';
export { type Consumer, type Direction, type Level, RULES, type RuleName, type Verdict, verdictOn } from './rules.js';
export { isBumped, neededBump } from './version-number.js';
export { messageOf } from './words.js';
