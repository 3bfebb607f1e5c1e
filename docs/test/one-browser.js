import { serveBrowser } from './browser.js';

/** Starts the browser that all test files share: to unpack and start one costs seconds. */
export default async function setup({ provide }) {
  const server = await serveBrowser();
  provide('browser', server.wsEndpoint());
  return () => server.close();
}
