import { InputError } from '@backstage/errors';
import type { CatalogChangePage } from '@data-mesh/backstage-plugin-data-products-common';
import type { ChangeStore } from './ChangeStore';
import { isWithin, readPlace, writePlace } from './feedCursor';

const PAGE = 500;

/** Tells what changed of what the catalog shows. */
export class ChangesService {
  readonly #store: Pick<ChangeStore, 'read'>;

  constructor(options: { store: Pick<ChangeStore, 'read'> }) {
    this.#store = options.store;
  }

  /**
   * The changes since a cursor, or from the beginning.
   *
   * @throws InputError if the text is no cursor
   */
  async page(options: { after?: string }): Promise<CatalogChangePage> {
    const { after } = options;
    const place = after === undefined ? undefined : readPlace(after);
    if (after !== undefined && !place) {
      throw new InputError(
        'after: is not a cursor that this feed gave; leave it out to begin anew',
      );
    }
    const { changes, head } = await this.#store.read({
      after: place?.seq ?? 0,
      limit: PAGE,
    });
    if (place && !isWithin({ place, head })) return { beginAnew: true };
    const last = changes[changes.length - 1];
    return {
      beginAnew: false,
      changes: changes.map(({ seq, ...change }) => change),
      cursor: writePlace({
        feed: head.feed,
        seq: last?.seq ?? place?.seq ?? 0,
      }),
      isLast: changes.length < PAGE,
    };
  }
}
