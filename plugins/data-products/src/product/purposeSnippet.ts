import type { EntityDocument } from '../document';

/** The lines that say what a product is for, in the form and syntax of its file. */
export function purposeSnippet(
  document: Pick<EntityDocument, 'form' | 'syntax'>,
): string {
  const block = document.form === 'entity' ? 'spec' : 'description';
  return document.syntax === 'json'
    ? `"${block}": { "purpose": "<what it is for>" }`
    : `${block}:\n  purpose: <what it is for>`;
}
