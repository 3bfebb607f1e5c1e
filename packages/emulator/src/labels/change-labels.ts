import { type Label, labelTypeValues } from '@modelarts-openapi/types';
import { datasets, datasetTypeOf } from '../datasets/table.js';
import { found } from '../declarations/found.js';
import { ApiError } from '../errors/api-error.js';
import { exampleError } from '../errors/examples.js';
import { answers } from '../generated/examples.js';
import { renameLabel, takeLabel } from '../samples/relabel.js';
import type { Ids, State } from '../state/state.js';
import { labels } from './table.js';

const RELATIONSHIP = 102;
const ENTITY = 103;

/** Adds labels to a dataset, of the type that fits it where they have none. @throws ApiError where one has a name that is taken. */
export function addLabel(state: State, dataset: Ids, label: Label): void {
  checkName(state, dataset, label.name);
  const dataset_type = datasetTypeOf(found(datasets, dataset, state));
  const fitting = dataset_type === RELATIONSHIP ? ENTITY : labelTypeValues.find((type) => type === dataset_type);
  state.add(labels, dataset, { ...(fitting !== undefined && { type: fitting }), ...withoutNewName(label) });
}

/** Changes what is said of a label, its name perhaps, which its samples have from then on. @throws ApiError where there is none, or the new name is taken. */
export function changeLabel(state: State, dataset: Ids, { name, type, property, attributes }: Partial<Label> & { name: string }): void {
  const label = labelOf(state, dataset, name, type);
  const newName = property?.['@modelarts:rename_to'] || name;
  if (newName !== name) checkName(state, dataset, newName);
  state.change(
    labels,
    { ...dataset, label_name: name },
    {
      ...withoutNewName({ name: newName, property: { ...label.property, ...property } }),
      ...(attributes && { attributes }),
    },
  );
  if (newName !== name) renameLabel(state, dataset, name, newName);
}

/** Removes a label, from samples too. @param withSamples whether those go that have no other one. @throws ApiError where there is none. */
export function removeLabel(state: State, dataset: Ids, { name, type }: Label, withSamples = false): void {
  labelOf(state, dataset, name, type);
  state.remove(labels, { ...dataset, label_name: name });
  takeLabel(state, dataset, name, withSamples);
}

/** @throws ApiError where a relationship names entities that neither the dataset has nor other ones of the labels are. */
export function checkEntities(state: State, dataset: Ids, all: readonly Label[]): void {
  const isKnown = (name = '') => all.some((one) => one.name === name) || state.get(labels, { ...dataset, label_name: name }) !== undefined;
  for (const { type, property } of all) {
    if (type !== RELATIONSHIP || (isKnown(property?.['@modelarts:from_type']) && isKnown(property?.['@modelarts:to_type']))) continue;
    throw exampleError('createLabels', '400-no-entity-label');
  }
}

function labelOf(state: State, dataset: Ids, label_name: string, type: Label['type']): Label {
  const label = found(labels, { ...dataset, label_name }, state);
  if (type !== undefined && label.type !== undefined && type !== label.type)
    throw new ApiError(labels.notFound.status, labels.notFound.body);
  return label;
}

function checkName(state: State, dataset: Ids, label_name: string): void {
  if (!state.get(labels, { ...dataset, label_name })) return;
  const { error_code = '', error_msg = '' } = answers.createLabels['one-exists'];
  throw new ApiError(400, { error_code, error_msg });
}

function withoutNewName({ property, ...label }: Label): Label {
  if (!property) return label;
  const { '@modelarts:rename_to': _name, ...kept } = property;
  return { ...label, property: kept };
}
