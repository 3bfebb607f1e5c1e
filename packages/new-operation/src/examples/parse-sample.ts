import { METHODS } from '@modelarts-openapi/openapi-model';
import { jsonrepair } from 'jsonrepair';

/** What a code block of a page has. */
export interface ParsedSample {
  /** Such as `GET https://{endpoint}/v2/…?limit=10`. */
  requestLine?: string;
  body?: unknown;
  /** What was done to it, or why it has no body. */
  note?: string;
}

const REQUEST_LINE = new RegExp(`^(?:${METHODS.join('|').toUpperCase()}) \\S+$`, 'm');

/**
 * Reads a code block: a request line, a body in JSON, or both. JSON that is broken is repaired where only commas and
 * quotation marks have to change; what else is broken could mean several things.
 */
export function parseSample(text: string): ParsedSample {
  const requestLine = REQUEST_LINE.exec(text)?.[0];
  const start = /^\s*[{[]/m.exec(text);
  if (!start) return requestLine === undefined ? { note: 'is no JSON' } : { requestLine };
  const json = text.slice(start.index).trim();
  return { ...(requestLine !== undefined && { requestLine }), ...parseJson(json) };
}

function parseJson(json: string): ParsedSample {
  try {
    return { body: JSON.parse(json) as unknown };
  } catch (error) {
    const broken = { note: `is broken JSON, write it by hand: ${(error as Error).message}` };
    try {
      const repaired = jsonrepair(json);
      if (withoutCommas(repaired) !== withoutCommas(json)) return broken;
      return { body: JSON.parse(repaired) as unknown, note: 'was broken JSON: commas and quotation marks are repaired' };
    } catch {
      return broken;
    }
  }
}

/** All quotation marks are the same here, none is added. */
function withoutCommas(json: string): string {
  return json.replace(/[\s,]/g, '').replace(/['“”‘’„]/g, '"');
}
