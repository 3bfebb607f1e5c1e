import 'vitest';

/** A package as it would be published. */
export interface Tarball {
  name: string;
  file: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    packed: {
      tarballs: Tarball[];
      /** The folders in which these are installed, by what has installed them. */
      projects: { npm: string; pnpm: string };
      /** The folder in which they are beside other people's libraries. */
      libraries: string;
      /** The programs of Node by their versions. */
      nodes: Record<string, string>;
    };
  }
}
