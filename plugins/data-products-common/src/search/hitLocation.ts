import type { DataMeshDocument, SearchMatch } from './types';

/**
 * Where the view of a contract shows one table or column of it.
 *
 * @public
 */
export function elementLocation(options: {
  /** The address of the view. */
  view: string;
  /** As `contractElements` gives it; the contract as a whole if absent. */
  path?: string;
}): string {
  const { view, path } = options;
  if (!path) return view;
  const [page] = view.split('?');
  return `${page}?element=${encodeURIComponent(path)}`;
}

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
  return elementLocation({ view: document.location, path: match?.path });
}
