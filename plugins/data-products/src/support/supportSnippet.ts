import type { EntityDocument } from '../document';

/** The lines that name a support channel, in the form and syntax of the product's file. */
export function supportSnippet(
  document: Pick<EntityDocument, 'form' | 'syntax'>,
): string {
  if (document.syntax === 'json') {
    const channel = `"support": [\n  { "channel": "<name>", "url": "https://<address>" }\n]`;
    return document.form === 'entity' ? `"spec": { ${channel} }` : channel;
  }
  return document.form === 'entity'
    ? 'spec:\n  support:\n    - channel: <name>\n      url: https://<address>'
    : 'support:\n  - channel: <name>\n    url: https://<address>';
}
