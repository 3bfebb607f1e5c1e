import { personal } from '../generated/personal.js';

/** What was sent as it may be kept: without secrets, and without what says who somebody is, at any depth. */
export function withoutPersonal<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutPersonal) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !personal.has(name));
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutPersonal(part)])) as Value;
}
