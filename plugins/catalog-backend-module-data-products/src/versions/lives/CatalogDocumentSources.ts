import { parseLocationRef } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import { minimatch } from 'minimatch';
import { inBatches } from '../../database/inBatches';
import { sha256 } from '../../files/sha256';
import { sourceKeyOf } from '../../provider/sourceKey';
import type { CatalogRoots } from '../../standing/CatalogRoots';
import type { DocumentSources, PlacedDocument } from './DocumentSources';

/**
 * The sources of documents as the catalog records them. It records the source of
 * the file from which it has an entity. Another file that is shown instead counts
 * as theirs where a provider or a location of theirs reads it, too.
 */
export class CatalogDocumentSources implements DocumentSources {
  readonly #knex: Knex;
  readonly #roots: Pick<CatalogRoots, 'sourcesOf'>;

  constructor(options: { knex: Knex; roots: Pick<CatalogRoots, 'sourcesOf'> }) {
    this.#knex = options.knex;
    this.#roots = options.roots;
  }

  async of(options: {
    documents: readonly PlacedDocument[];
  }): Promise<Map<string, string[]>> {
    const { documents } = options;
    const sources = await this.#roots.sourcesOf({
      entityRefs: documents.map(({ entityRef }) => entityRef),
    });
    const others = documents.filter(
      ({ place, keptPlace }) => place !== keptPlace,
    );
    const read = await this.#readBySame(others);
    return new Map(
      documents.map(document => {
        const { entityRef, place, keptPlace } = document;
        const own = (sources.get(entityRef) ?? []).map(({ id }) => id);
        const bySame = read.get(entityRef);
        return [
          entityRef,
          place === keptPlace
            ? own
            : own.filter(id => bySame?.location || bySame?.providers.has(id)),
        ];
      }),
    );
  }

  /** Whether what brought entities reads these files, too. */
  async #readBySame(documents: readonly PlacedDocument[]) {
    const [provided, parents] = await Promise.all([
      inBatches(documents, batch =>
        this.#knex('data_products_provided_files')
          .whereIn(
            'file_id',
            batch.map(({ place }) => sha256(place ?? '')),
          )
          .select('file_id', 'provider'),
      ),
      inBatches(documents, batch =>
        this.#knex('refresh_state_references as reference')
          .join(
            'refresh_state as parent',
            'parent.entity_ref',
            'reference.source_entity_ref',
          )
          .whereIn(
            'reference.target_entity_ref',
            batch.map(({ entityRef }) => entityRef),
          )
          .select(
            'reference.target_entity_ref as child',
            'parent.unprocessed_entity as location',
          ),
      ),
    ]);
    return new Map(
      documents.map(({ entityRef, place = '' }) => [
        entityRef,
        {
          providers: new Set(
            provided
              .filter(({ file_id }) => file_id === sha256(place))
              .map(({ provider }) => sourceKeyOf(provider)),
          ),
          location: parents.some(
            ({ child, location }) =>
              child === entityRef && reads(JSON.parse(location), place),
          ),
        },
      ]),
    );
  }
}

/** Whether one of the targets of a location is this file, or a pattern that it meets. */
function reads(
  location: { spec?: { type?: string; target?: string; targets?: string[] } },
  place: string,
): boolean {
  const { type = 'url', target, targets = [] } = location.spec ?? {};
  const file = parseLocationRef(place);
  return (
    type === file.type &&
    [target, ...targets].some(
      pattern =>
        typeof pattern === 'string' &&
        (pattern === file.target || minimatch(file.target, pattern)),
    )
  );
}
