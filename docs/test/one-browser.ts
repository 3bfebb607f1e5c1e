import type { TestProject } from 'vitest/node';
import { serveBrowser } from './browser.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the browser. */
    browser: string;
  }
}

/** Starts the browser that all test files share: to unpack and start one costs seconds. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await serveBrowser();
  provide('browser', server.wsEndpoint());
  return () => server.close();
}
