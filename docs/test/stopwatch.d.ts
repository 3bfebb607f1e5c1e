/** What `visit` brings into a page. */
declare var stopwatch: {
  alive: () => Promise<number>;
  jump: (address: string) => Promise<number>;
  beginSearch: () => void;
  search: () => Promise<number>;
  yardstick: () => void;
};
