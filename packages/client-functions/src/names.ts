/** `dataset_id` as parameters are named in TypeScript: `datasetId`. The client has the same at run time. */
export function parameterName(name: string): string {
  return name.replace(/[^a-zA-Z\d]+(.)/g, (_all, letter: string) => letter.toUpperCase());
}

/** `getDataset` as types are named: `GetDataset`. */
export function typeName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
