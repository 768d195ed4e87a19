import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  type DiscoveryKind,
  isEnding,
  queryWords,
  wordFinder,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { PersonalDataForReader } from '../factsAcrossEntities/PersonalDataForReader';
import { entityQuery } from './catalogQueries';
import type { Candidate, DiscoveryStore } from './DiscoveryStore';
import { entitiesForReader } from './entitiesForReader';
import { LONGEST_WORD } from './indexWords';

/** Nobody reads on to the thousandth; a better text finds it sooner. */
const MOST_FOUND = 1_000;
/** So many are looked at for a reader who may see few of them. */
const MOST_LOOKED_AT = 20_000;
/** Of so many the words are in memory, which may be half a megabyte each. */
const COMPARED_AT_ONCE = 50;

/** An entity that the reader may see, and where its words are. */
type Shown = { entity: Entity } & Pick<Candidate, 'rank'>;

/** What somebody looks for, in the words by which it is looked for: 20 at most. */
export function wordsOf(text: string | undefined): string[] {
  return queryWords(text ?? '').map(word =>
    [...word].slice(0, LONGEST_WORD).join(''),
  );
}

/** Finds what has the words of a text, as far as a reader may see that it has them. */
export class TextSearch {
  readonly #store: DiscoveryStore;
  readonly #catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  readonly #personalData: PersonalDataForReader | undefined;

  constructor(options: {
    store: DiscoveryStore;
    catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
    /** By default everybody may know what a product says. */
    personalData?: PersonalDataForReader;
  }) {
    this.#store = options.store;
    this.#catalog = options.catalog;
    this.#personalData = options.personalData;
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
    const { kind, words } = options;
    const first = await this.#store.candidates({
      kind,
      words,
      limit: MOST_FOUND + 1,
    });
    const found = await this.#shown(first, options, credentials);
    let isCutOff = false;
    if (first.length > MOST_FOUND && found.length <= MOST_FOUND) {
      // What the reader may not see must not crowd out what they may, nor be counted.
      const all = await this.#store.candidates({
        kind,
        words,
        limit: MOST_LOOKED_AT,
      });
      isCutOff = all.length === MOST_LOOKED_AT;
      const looked = new Set(first.map(({ entityRef }) => entityRef));
      const rest = all.filter(({ entityRef }) => !looked.has(entityRef));
      while (rest.length > 0 && found.length <= MOST_FOUND) {
        const next = rest.splice(0, MOST_FOUND);
        found.push(...(await this.#shown(next, options, credentials)));
      }
    }
    const entities = found
      .sort(endingLast)
      .slice(0, MOST_FOUND)
      .map(({ entity }) => entity);
    return {
      entities:
        (await this.#personalData?.complete(entities, { credentials })) ??
        entities,
      isMinimum: isCutOff || found.length > MOST_FOUND,
    };
  }

  /** Those of the candidates that the reader may see, and may know to match. */
  async #shown(
    candidates: Candidate[],
    options: Parameters<TextSearch['search']>[0],
    credentials: BackstageCredentials,
  ): Promise<Shown[]> {
    const { kind, words, fields } = options;
    const visible = await entitiesForReader({
      catalog: this.#catalog,
      credentials,
      entityRefs: candidates.map(({ entityRef }) => entityRef),
      query: entityQuery({ kind }),
      fields: [
        ...fields,
        'spec.lifecycle',
        ...(this.#personalData?.fields ?? []),
      ],
    });
    const hidden = await this.#matchesByHiddenContracts({
      candidates: candidates.filter(
        ({ entityRef, rank }) =>
          kind === 'product' && rank === 2 && visible.has(entityRef),
      ),
      words,
      credentials,
    });
    return candidates.flatMap(({ entityRef, rank }) => {
      const entity = visible.get(entityRef);
      return entity && !hidden.has(entityRef) ? [{ entity, rank }] : [];
    });
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
    const finder = wordFinder({ query: words });
    const hidden = new Set<string>();
    for (let start = 0; start < doubtful.length; start += COMPARED_AT_ONCE) {
      const products = doubtful
        .slice(start, start + COMPARED_AT_ONCE)
        .map(([productRef, contractRefs]) => ({
          productRef,
          contractRefs: contractRefs.filter(ref => visible.has(ref)),
        }));
      const known = await this.#store.words({
        entityRefs: [
          ...new Set(
            products.flatMap(({ productRef, contractRefs }) => [
              productRef,
              ...contractRefs,
            ]),
          ),
        ],
      });
      for (const { productRef, contractRefs } of products) {
        const shown = [
          known.get(productRef)?.ownWords ?? '',
          ...contractRefs.map(ref => known.get(ref)?.words ?? ''),
        ].join(' ');
        if (finder.find(shown) !== finder.all) hidden.add(productRef);
      }
    }
    return hidden;
  }
}

/** Of what matches as well, that comes first which somebody may begin to rely on. */
function endingLast(one: Shown, other: Shown): number {
  const ends = ({ entity }: Shown) => Number(isEnding(lifecycleOf(entity)));
  return one.rank - other.rank || ends(one) - ends(other);
}

function lifecycleOf(entity: Entity): string | undefined {
  const lifecycle = entity.spec?.lifecycle;
  return typeof lifecycle === 'string' ? lifecycle : undefined;
}
