/**
 * What a browser would do with a text in a link.
 *
 * @public
 */
export type LinkKind = 'link' | 'address' | 'unsafe';

const linkSchemes = new Set(['http', 'https', 'mailto']);
/** They run code, or show a page of the writer's making, or open local files. */
const unsafeSchemes = new Set([
  'javascript',
  'vbscript',
  'livescript',
  'data',
  'blob',
  'file',
  'filesystem',
  'view-source',
  'about',
]);

/**
 * Tells links from addresses that are not for browsers, such as
 * `jdbc:postgresql://host/db`, and from what must never be clicked. Browsers
 * skip blanks and control characters in a scheme, so they are skipped here too.
 *
 * @public
 */
export function linkKind(text: string): LinkKind {
  // eslint-disable-next-line no-control-regex
  const plain = text.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1].toLowerCase();
  if (scheme === undefined) {
    return /^[^/?#]*:/.test(plain) ? 'address' : 'link';
  }
  if (linkSchemes.has(scheme)) {
    return 'link';
  }
  return unsafeSchemes.has(scheme) ? 'unsafe' : 'address';
}
