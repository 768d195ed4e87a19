import type { DataMeshDocument, SearchMatch } from './types';

/**
 * Where a search hit opens: at a table or column, if that is what matched, else
 * where the document says.
 *
 * @public
 */
export function hitLocation(options: {
  document: Pick<DataMeshDocument, 'location'>;
  match?: SearchMatch;
}): string {
  const { document, match } = options;
  if (!match?.path) return document.location;
  const [page] = document.location.split('?');
  return `${page}?element=${encodeURIComponent(match.path)}`;
}
