import { tryDecodeURIComponent } from 'hono/utils/url';

/** A path in object storage as the emulator has it, `/bucket/folder/file`, from one that may begin with `s3://` or `obs://`. */
export const plainPath = (path: string): string => path.replace(/^(s3|obs):\/\//, '/');

/** The same of a directory, which ends with a slash. */
export const directoryPath = (path: string): string => plainPath(path).replace(/\/*$/, '/');

/** The folder that a file is in, with a slash at the end. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The name of a file in its folder. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Where a file is to be had. */
export function addressOf(path: string): string {
  const [, bucket, ...key] = plainPath(path).split('/');
  return `https://${bucket}.obs.example.com/${key.map(encodeURIComponent).join('/')}`;
}

/** The path of a file that is to be had at an address of OBS; empty at any other. */
export function pathAt(address = ''): string {
  const [, bucket, key = ''] = /^https?:\/\/([^/]+?)\.obs\.[^/]+(\/[^?#]*)/.exec(address) ?? [];
  return bucket === undefined ? '' : `/${bucket}${tryDecodeURIComponent(key)}`;
}
