export * from './in-process.js';

/** What `startServer` is in a page: it says why there is none. */
export const startServer: typeof import('./server/server.js').startServer = async () => {
  throw new TypeError(
    'startServer: a page cannot listen; let what calls the API call the fetch of the emulator, or MSW hand requests to it',
  );
};
