import type { Sample, SearchCondition } from '@modelarts-openapi/types';
import { scoreOf } from '../auto-labeling-samples/labeled-samples.js';
import { notEmulated } from '../errors/api-error.js';
import { folderOf, pathAt } from '../object-storage/paths.js';
import { isHard, isTrue } from './states.js';

const DAY = 86_400_000;

/** By field of a condition, whether a sample meets what it wants; undefined where that is written in a way that is not described. */
const FIELDS: Record<string, (sample: Sample, wanted: unknown, now: number) => boolean | undefined> = {
  sample_name: ({ sample_name }, wanted) => (typeof wanted === 'string' ? sample_name === wanted : undefined),
  sample_dir: ({ source }, wanted) => (typeof wanted === 'string' ? folderOf(pathAt(source)).endsWith(wanted) : undefined),
  labeler: ({ annotated_by }, wanted) => (typeof wanted === 'string' ? annotated_by === wanted : undefined),
  import_origin: ({ metadata = {} }, wanted) =>
    typeof wanted === 'string' ? hasAttributes(metadata, { '@modelarts:import_origin': [wanted] }) : undefined,
  metadata({ metadata = {} }, wanted) {
    const { props, op } = Object(wanted) as NonNullable<SearchCondition['metadata']>;
    return hasAttributes(metadata, props, op);
  },
  hard: (sample, wanted) => isHard(sample) === isTrue(wanted),
  score: (sample, wanted) => within(scoreOf(sample), /^([\d.]+)-([\d.]+)$/.exec(String(wanted))),
  coefficient: ({ metadata }, wanted) =>
    within(Number(metadata?.['@modelarts:hard_coefficient'] ?? Number.NaN), /^([\d.]+)-([\d.]+)$/.exec(String(wanted))),
  sample_time({ sample_time = 0 }, wanted, now) {
    const today = Math.floor(now / DAY);
    const day = Math.floor(sample_time / DAY);
    if (wanted === 'month') return day >= today - 30;
    if (wanted === 'day') return day >= today - 1;
    const [, first, last] = /^(\d{8})-(\d{8})$/.exec(String(wanted)) ?? [];
    return first && last ? day >= dayOf(first) && day <= dayOf(last) : undefined;
  },
  label_list({ labels = [] }, wanted) {
    const { labels: searched, op } = Object(wanted) as NonNullable<SearchCondition['label_list']>;
    if (!Array.isArray(searched) || searched.some((one) => typeof one?.name !== 'string')) return undefined;
    if (searched.some(({ property, op: joined }) => hasAttributes({}, property ?? {}, joined) === undefined)) return undefined;
    return joinedBy(op, searched, (one) =>
      labels.some(
        ({ name, type, property = {} }) =>
          name === one.name && (one.type === undefined || type === one.type) && hasAttributes(property, one.property ?? {}, one.op),
      ),
    );
  },
};

/**
 * Whether a sample meets a condition by all of its fields.
 *
 * @throws ApiError 400 if a field is not emulated, or its value is written otherwise than described: the API may well take it.
 */
function meets(sample: Sample, condition: SearchCondition, now: number): boolean {
  const met = Object.entries(condition).map(([name, wanted]) => {
    const fits = Object.hasOwn(FIELDS, name) ? FIELDS[name]?.(sample, wanted, now) : undefined;
    if (fits === undefined) throw notSearched();
    return fits;
  });
  return met.every(Boolean);
}

/** Whether a sample meets all of several conditions, as those of a query add up. @throws ApiError as `checkConditions` does. */
export function meetsAll(sample: Sample, conditions: readonly SearchCondition[], now: number): boolean {
  return conditions.every((condition) => meets(sample, condition, now));
}

/** Whether it meets one of them, as for exports; all samples do where there is none. @throws ApiError as `checkConditions` does. */
export function meetsAny(sample: Sample, conditions: readonly SearchCondition[], now: number): boolean {
  return conditions.length === 0 || conditions.some((condition) => meets(sample, condition, now));
}

/**
 * Checks conditions before there is a sample to hold against them.
 *
 * @throws ApiError 400 if a field is not emulated, or its value is written otherwise than described: the API may well take it.
 */
export function checkConditions(conditions: readonly SearchCondition[]): void {
  for (const condition of conditions) meets({ sample_id: '' } as Sample, condition, 0);
}

/** Reads `search_conditions` of a query: JSON of a list of conditions. @throws ApiError 400 if it is anything else. */
export function conditionsOf(text = ''): readonly SearchCondition[] {
  if (text === '') return [];
  const conditions = parsed(text);
  const isCondition = (one: unknown) => typeof one === 'object' && one !== null && !Array.isArray(one) && Object.keys(one).length > 0;
  if (!(Array.isArray(conditions) && conditions.every(isCondition))) throw notSearched();
  checkConditions(conditions);
  return conditions;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const notSearched = () =>
  notEmulated(`The emulator searches by JSON such as [{"sample_name":"…"}], with ${Object.keys(FIELDS).join(', ')} as described.`);

/** Whether something has the attributes that are looked for, each by one of its values, or whatever it is; undefined where they are written otherwise. */
function hasAttributes(given: object, wanted: unknown, op?: string): boolean | undefined {
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) return undefined;
  const attributes = Object.entries(wanted as Record<string, unknown>);
  if (attributes.some(([, values]) => values !== null && !Array.isArray(values))) return undefined;
  const known = new Map(Object.entries(given).map(([name, value]) => [name, String(value)]));
  return joinedBy(
    op,
    attributes,
    ([name, values]) => known.has(name) && (values === null || (values as unknown[]).includes(known.get(name))),
  );
}

/** Whether all of several things hold, or one of them, as the operator says; with none there is nothing to hold. */
function joinedBy<Thing>(op: string | undefined, things: readonly Thing[], holds: (thing: Thing) => boolean | undefined): boolean {
  return op === 'AND' ? things.every(holds) : things.length === 0 || things.some(holds);
}

const dayOf = (text: string) => Math.floor(Date.parse(text.replace(/^(....)(..)(..)$/, '$1-$2-$3')) / DAY);
const within = (value: number, range: RegExpExecArray | null) =>
  range ? value >= Number(range[1]) && value <= Number(range[2]) : undefined;
