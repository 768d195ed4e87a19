import { SideDocument } from './types';

/** The id by which two versions of a document are known as one; absent if it has none. */
export function identityOf({
  id,
}: Pick<SideDocument, 'id'>): string | undefined {
  return id?.trim().toLowerCase() || undefined;
}
