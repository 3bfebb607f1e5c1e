import { flat } from './flat.js';
import type { LogFormat } from './format.js';
import { har } from './har.js';
import { kong } from './kong.js';
import { pair } from './pair.js';

/** The formats of entries that are read: the first that reads an entry counts. One more is a file, and a row here. */
export const FORMATS: readonly LogFormat[] = [har, kong, pair, flat];
