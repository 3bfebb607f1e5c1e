/** The pointer of a schema as people say it: `SampleLabel.type` for `#/components/schemas/SampleLabel/properties/type`. */
export function displayPath(pointer: string): string {
  return decodeURIComponent(pointer)
    .replace(/^#\/components\/(schemas\/)?/, '')
    .replace(/\/prefixItems\/(\d+)/g, '[$1]')
    .replace(/\/(properties)\//g, '.')
    .replace(/\/additionalProperties/g, '.*')
    .replace(/\/items/g, '[]')
    .replace(/\/(oneOf|anyOf|allOf)\/(\d+)/g, (_all, keyword: string, index: string) => ` (${keyword} ${Number(index) + 1})`)
    .replace(/\/dependentSchemas\//g, ' with ')
    .replace(/\/(if|then|else)/g, ' $1');
}
