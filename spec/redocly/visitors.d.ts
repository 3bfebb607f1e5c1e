// The part of Redocly's visitors that these rules use; its command comes without types.

/** Where something stands: its file, and its place in there. */
export interface Location {
  pointer: string;
  source: { absoluteRef: string };
  /** Where a part of it stands. */
  child(keys: string | string[]): Location;
}

/** What Redocly hands to a visitor beside what it visits. */
export interface Context {
  /** Under which key it stands, such as `post`. */
  key: string;
  location: Location;
  /** What a `$ref` refers to, seen from a file, or what it was given if that is none. */
  resolve<Node>(node: Node, from?: string): Resolved<Exclude<Node, ReferenceObject>>;
  report(problem: { message: string; location: Location }): void;
}

/** What a reference refers to; nothing if there is nothing. */
export interface Resolved<Node> {
  node?: Node;
  location?: Location;
}

/** Is told what is wrong. */
export type Report = (message: string) => void;

/** What has a body. */
export interface WithBody {
  content?: Record<string, MediaTypeObject>;
}

/** A response that every operation has unless it describes its own: the file that describes it, and what it says. */
export interface CommonResponse {
  file: string;
  response: ResponseObject;
}

/** What an operation says of itself in `x-permissions`. */
export type Permissions = { action: string; dependsOn: string[]; documentedBy: string[] } | { undocumented: string };

export type { MediaTypeObject, OperationObject, Schema } from '@modelarts-openapi/openapi-model';

import type { MediaTypeObject, ReferenceObject, ResponseObject } from '@modelarts-openapi/openapi-model';
