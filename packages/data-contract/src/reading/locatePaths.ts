import { LinePosition, lineCounter, Path, readYaml } from '../yaml';
import { defaultReadingLimits } from './limits';

/**
 * Where places of a document stand in its file, for showing a difference beside
 * its line. A place that the document does not have is found at its nearest
 * parent. Empty if the text cannot be read.
 *
 * @public
 */
export function locatePaths(options: {
  /** The text of one document, as in a reading. */
  text: string;
  /** 1-based line of the file at which the text starts. */
  line?: number;
  /** Such as `schema[0].properties[2].logicalType`, as in findings and differences. */
  paths: readonly string[];
}): Map<string, { line: number; column: number }> {
  const { text, line: firstLine = 1, paths } = options;
  const places = new Map<string, LinePosition>();
  const yaml = readYaml({ text, ...defaultReadingLimits });
  if (yaml.kind === 'failure') {
    return places;
  }
  const positionOf = lineCounter({ text });
  for (const path of paths) {
    const { offset } = yaml.locate(parsePath(path));
    const { line, column } = positionOf(offset);
    places.set(path, { line: firstLine + line - 1, column });
  }
  return places;
}

/** A position, a key in quotation marks, or a plain key. */
const steps = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g;

/** The way back from what findings call a path. */
function parsePath(path: string): Path {
  return [...path.matchAll(steps)].map(([, position, quoted, key]) =>
    position === undefined ? key ?? unquote(quoted) : Number(position),
  );
}

function unquote(quoted: string): string {
  try {
    return JSON.parse(quoted);
  } catch {
    return quoted.slice(1, -1);
  }
}
