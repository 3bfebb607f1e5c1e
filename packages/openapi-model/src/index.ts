export { closeObjects } from './closed.js';
export { displayPath } from './display-path.js';
export { hasKey, isObject, type JsonType, typeOf } from './json.js';
export { type ListStyle, listStyleOf } from './list-style.js';
export { METHODS, type Method, type MethodKey } from './methods.js';
export { camelCase, kebabCase } from './names.js';
export { type Operation, operationsOf, type Parameter, type RequestBody, type Response } from './operations.js';
export { type Header, jsonOf, type Located, type MediaType, mediaTypeOf, type WithSchema } from './parts.js';
export { byParameters, hostPattern, type PathPatternOptions, parametersIn, pathPattern } from './path-pattern.js';
export { isPersonal, personalNames } from './personal.js';
export { get, holderOf, join, keysOf } from './pointer.js';
export { isReference, resolve, targetOf, targetPointer, wholeOf } from './references.js';
export { mergeAllOf } from './schemas/all-of.js';
export { COMBINING, CONDITIONS, isCondition, LISTS, MAPS, SINGLE } from './schemas/keywords.js';
export { type Kinds, kindsOf } from './schemas/kinds.js';
export { itemsOf, mapValuesOf, propertiesOf, variantsOf } from './schemas/properties.js';
export { declaredTypes, typesOf, valuesOf } from './schemas/types.js';
export { schemasIn } from './schemas/visit.js';
export { type Accepts, createWalk, reachable, schemaRoots, type Visit } from './schemas/walk.js';
export type {
  Description,
  ExampleObject,
  HeaderObject,
  MediaTypeObject,
  OperationObject,
  ParameterObject,
  Property,
  Referenced,
  ReferenceObject,
  RequestBodyObject,
  ResponseObject,
  Schema,
  ServerObject,
} from './types.js';
