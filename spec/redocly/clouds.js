/** The clouds that have this API: what extensions call them, and what people do. */
export const CLOUDS = new Map([
  ['huawei-cloud', 'Huawei Cloud'],
  ['open-telekom-cloud', 'Open Telekom Cloud'],
]);
