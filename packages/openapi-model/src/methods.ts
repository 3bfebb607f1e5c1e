/** The keys of a path item that are operations, in the order in which OpenAPI lists them. */
export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** The key of an operation in its path item. */
export type MethodKey = (typeof METHODS)[number];

/** A method as HTTP writes it. */
export type Method = Uppercase<MethodKey>;
