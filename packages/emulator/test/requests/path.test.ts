import { expect, test } from 'vitest';
import { pathOf } from '../../src/requests/path.js';

test.each([
  'http://localhost',
  'http://localhost:80/',
  'http://localhost/v2/p/datasets?limit=1#part',
  'https://[::1]:8443/a%2Fb/%E2%82%AC/../c//d?x=/y',
  'http://localhost?a=/b',
  'http://localhost/#?a',
  'http://localhost/a:b@c/;d',
  'http://localhost/ü\\x',
])('the path of %s is the one that URL has', (address) => {
  const { url } = new Request(address);
  expect(pathOf(url)).toBe(new URL(url).pathname);
});
