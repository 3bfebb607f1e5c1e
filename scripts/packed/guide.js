import { read } from '../repository/packages.js';

/**
 * The programs that the guide to what is around the client shows: its text is the only copy of them.
 *
 * @type {{ file: string, code: string }[]}
 */
export const programs = [...read('spec/guides/around-the-client.md').matchAll(/^`([\w.]+)`:\n\n```js\n(.*?)^```$/gms)].map(
  ([, file = '', code = '']) => ({ file, code }),
);
