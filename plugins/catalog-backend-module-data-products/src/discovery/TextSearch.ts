import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  type DiscoveryKind,
  queryWords,
} from '@data-mesh/backstage-plugin-data-products-common';
import { entityQuery } from './catalogQueries';
import type { Candidate, DiscoveryStore } from './DiscoveryStore';
import { entitiesForReader } from './entitiesForReader';
import { foundWords, LONGEST_WORD } from './indexWords';

/** Nobody reads on to the thousandth; a better text finds it sooner. */
const MOST_CANDIDATES = 1_000;

/** What somebody looks for, in the words by which it is looked for. */
export function wordsOf(text: string | undefined): string[] {
  return queryWords(text ?? '').map(word =>
    [...word].slice(0, LONGEST_WORD).join(''),
  );
}

/** Finds what has the words of a text, as far as a reader may see that it has them. */
export class TextSearch {
  readonly #store: DiscoveryStore;
  readonly #catalog: Pick<CatalogService, 'getEntitiesByRefs'>;

  constructor(options: {
    store: DiscoveryStore;
    catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  }) {
    this.#store = options.store;
    this.#catalog = options.catalog;
  }

  /** The best first. */
  async search(
    options: {
      kind: DiscoveryKind;
      /** As `wordsOf` gives them. */
      words: readonly string[];
      fields: string[];
    },
    { credentials }: { credentials: BackstageCredentials },
  ): Promise<{ entities: Entity[]; isMinimum: boolean }> {
    const { kind, words, fields } = options;
    const found = await this.#store.candidates({
      kind,
      words,
      limit: MOST_CANDIDATES + 1,
    });
    const candidates = found.slice(0, MOST_CANDIDATES);
    const visible = await entitiesForReader({
      catalog: this.#catalog,
      credentials,
      entityRefs: candidates.map(({ entityRef }) => entityRef),
      query: entityQuery({ kind }),
      fields,
    });
    const hidden = await this.#matchesByHiddenContracts({
      candidates: candidates.filter(
        ({ entityRef, rank }) =>
          kind === 'product' && rank === 2 && visible.has(entityRef),
      ),
      words,
      credentials,
    });
    return {
      entities: candidates.flatMap(({ entityRef }) =>
        hidden.has(entityRef) ? [] : visible.get(entityRef) ?? [],
      ),
      isMinimum: found.length > MOST_CANDIDATES,
    };
  }

  /**
   * Products of which some word is in a contract only that the reader may not
   * see: to list them would tell what is in it.
   */
  async #matchesByHiddenContracts(options: {
    candidates: Candidate[];
    words: readonly string[];
    credentials: BackstageCredentials;
  }): Promise<Set<string>> {
    const { candidates, words, credentials } = options;
    const promises = await this.#store.promises({
      entityRefs: candidates.map(({ entityRef }) => entityRef),
    });
    const visible = await entitiesForReader({
      catalog: this.#catalog,
      credentials,
      entityRefs: [...promises.values()].flat(),
      query: entityQuery({ kind: 'contract' }),
    });
    const doubtful = [...promises].filter(([, contractRefs]) =>
      contractRefs.some(ref => !visible.has(ref)),
    );
    const known = await this.#store.words({
      entityRefs: [
        ...new Set(
          doubtful.flatMap(([productRef, contractRefs]) => [
            productRef,
            ...contractRefs.filter(ref => visible.has(ref)),
          ]),
        ),
      ],
    });
    const hides = ([productRef, contractRefs]: [string, string[]]) => {
      const shown = [
        known.get(productRef)?.ownWords ?? '',
        ...contractRefs.map(ref => visible.has(ref) && known.get(ref)?.words),
      ].filter(Boolean);
      const text = shown.join(' ');
      return foundWords({ words: text, query: words }).length < words.length;
    };
    return new Set(doubtful.filter(hides).map(([productRef]) => productRef));
  }
}
