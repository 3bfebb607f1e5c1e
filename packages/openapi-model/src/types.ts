import type {
  ComponentsObject,
  ExampleObject,
  HeaderObject,
  InfoObject,
  MediaTypeObject,
  OpenAPIObject,
  OperationObject,
  ParameterObject,
  ReferenceObject,
  RequestBodyObject,
  ResponseObject,
  SchemaObject,
  ServerObject,
} from 'openapi3-ts/oas31';

export type {
  ExampleObject,
  HeaderObject,
  MediaTypeObject,
  OperationObject,
  ParameterObject,
  ReferenceObject,
  RequestBodyObject,
  ResponseObject,
  ServerObject,
};

/** An OpenAPI 3.1 description as parsed from JSON, with every `$ref` pointing into itself, as a bundler leaves it. */
export type Description = Partial<Omit<OpenAPIObject, 'components' | 'info'>> & {
  info?: InfoObject & { summary?: string };
  components?: Omit<ComponentsObject, 'schemas'> & { schemas?: Record<string, Schema> };
};

/** What stands where an object or a reference to it may stand. */
export type Referenced<Value extends object> = Value | ReferenceObject;

/** Keywords of JSON Schema 2020-12 that the types of OpenAPI leave out, and those whose type they have too narrow. */
interface Keywords {
  if?: Schema;
  then?: Schema;
  else?: Schema;
  not?: Schema;
  contains?: Schema;
  propertyNames?: Schema;
  items?: Schema;
  prefixItems?: Schema[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  dependentSchemas?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  /** `false` for a property that must not be there. */
  properties?: Record<string, Schema | false>;
  additionalProperties?: Schema | boolean;
  unevaluatedProperties?: Schema | boolean;
}

/** A JSON Schema of a description. What stands beside its `$ref` counts too. */
export type Schema = Omit<SchemaObject, keyof Keywords> & Keywords;

/** A property of an object, and whether the object always has it. */
export interface Property {
  schema: Schema;
  required: boolean;
}
