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
    if (!Array.isArray(searched) || searched.some((one) => typeof one?.name !== 'string' || one.property)) return undefined;
    const has = (one: { name?: string; type?: unknown }) =>
      labels.some(({ name, type }) => name === one.name && (one.type === undefined || type === one.type));
    return op === 'AND' ? searched.every(has) : searched.length === 0 || searched.some(has);
  },
};

/**
 * Whether a sample meets one of several conditions, each by all of its fields; all samples do where there is none.
 *
 * @throws ApiError 400 if a field is not emulated, or its value is written otherwise than described: the API may well take it.
 */
export function meets(sample: Sample, conditions: readonly SearchCondition[], now: number): boolean {
  const met = conditions.map((condition) =>
    Object.entries(condition).map(([name, wanted]) => {
      const fits = Object.hasOwn(FIELDS, name) ? FIELDS[name]?.(sample, wanted, now) : undefined;
      if (fits === undefined) throw notSearched();
      return fits;
    }),
  );
  return met.length === 0 || met.some((fields) => fields.every(Boolean));
}

/** Checks conditions before there is a sample to hold against them. @throws ApiError as `meets` does. */
export function checkConditions(conditions: readonly SearchCondition[]): void {
  meets({ sample_id: '' } as Sample, conditions, 0);
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

const dayOf = (text: string) => Math.floor(Date.parse(text.replace(/^(....)(..)(..)$/, '$1-$2-$3')) / DAY);
const within = (value: number, range: RegExpExecArray | null) =>
  range ? value >= Number(range[1]) && value <= Number(range[2]) : undefined;
