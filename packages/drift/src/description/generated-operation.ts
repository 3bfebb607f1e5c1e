import type { ListStyle } from '@modelarts-openapi/openapi-model';

/** An operation of the description as it is generated: pointers of schemas stand for their validators. */
export interface GeneratedOperation {
  operationId: string;
  /** In capitals, such as `GET`. */
  method: string;
  /** With parameters in braces. */
  path: string;
  query: { name: string; required: boolean; list: ListStyle | null; schema: string | null }[];
  requestBody: { required: boolean; content: Record<string, string | null> } | null;
  responses: Record<string, { content: Record<string, string | null>; headers: { name: string; schema: string | null }[] }>;
}
