/** A line that declares the kind, in YAML at the left margin or nearly so. */
const kindLine =
  /^[ \t\uFEFF]{0,3}(?:---[ \t]+)?["']?kind["']?[ \t]*[:=]?[ \t]*["']?data[-_ ]?(?:product|contract)\b/im;
/** The same in JSON, or in YAML that is written like it. */
const kindInBraces =
  /[{,\n][ \t]*["']?kind["']?[ \t]*:[ \t]*["']?data[-_ ]?(?:product|contract)["' ,}\r\n]/i;
/** An API version with a group: the document of somebody else. */
const foreignLine =
  /(?:^|[{,])[ \t]{0,3}["']?apiVersion["']?[ \t]*:[ \t]*["']?[\w.-]+\//im;

/**
 * Whether a text holds an ODPS or ODCS document, or tries to: a cheap look at
 * its lines, without parsing, for deciding whose file it is that does not parse.
 *
 * @public
 */
export function isStandardText(text: string): boolean {
  // UTF-16 that was read as UTF-8 has zeros between its letters.
  const plain = text.includes('\u0000') ? text.replaceAll('\u0000', '') : text;
  return plain
    .split(/^---(?=\s|$)/m)
    .some(part => declaresKind(part) && !foreignLine.test(part));
}

function declaresKind(text: string): boolean {
  return (
    kindLine.test(text) || (/^\s*[{[]/.test(text) && kindInBraces.test(text))
  );
}
