import type { CatalogChange } from '@data-mesh/backstage-plugin-data-products-common';
import type { Compared } from './ChangeStore';

/**
 * What the feed has to say of a name, by what it said last and what the catalog
 * shows; nothing where both are one.
 */
export function decideChange(compared: Compared): CatalogChange | undefined {
  const { entityRef, told, shown } = compared;
  if (shown && (shown.is === 'product' || shown.is === 'contract')) {
    const { uid, hash, is: kind } = shown;
    const isTold = told && !told.gone && told.uid === uid && told.hash === hash;
    return isTold ? undefined : { entityRef, kind, uid, hash, gone: false };
  }
  if (!told || told.gone) return undefined;
  // It is as it was, as far as anybody knows yet.
  if (shown?.is === 'undecided' && shown.uid === told.uid) return undefined;
  return { ...told, gone: true };
}
