import { splitDocuments } from '../yaml';
import { Declaration, declarationsIn } from './declarations';
import { formatOf, hasGroup, isStandardVersion } from './formats';

/**
 * Whether a text holds an ODPS or ODCS document, or tries to: a cheap look at
 * its lines, without parsing, for deciding whose file it is that does not parse.
 *
 * @public
 */
export function isStandardText(text: string): boolean {
  // UTF-16 that was read as UTF-8 has zeros between its letters.
  const plain = text.includes('\u0000') ? text.replaceAll('\u0000', '') : text;
  return splitDocuments({ text: plain }).some(document =>
    declarationsIn(document.text).some(isOurs),
  );
}

/** The same decision as that of the reader, which knows the parsed values. */
function isOurs(declaration: Declaration): boolean {
  const { apiVersion } = declaration;
  return (
    !hasGroup(apiVersion) &&
    (formatOf({ ...declaration }) !== undefined ||
      isStandardVersion(apiVersion))
  );
}
