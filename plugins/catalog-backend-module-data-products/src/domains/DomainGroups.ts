import type { Knex } from 'knex';
import { inBatches } from '../database/inBatches';
import type { DomainWithGroups } from './claimsOf';
import type { ClaimedDomain } from './readDomains';

const FRESH_MILLISECONDS = 5_000;
/** A company that is deeper has a circle in it. */
const MOST_LEVELS = 30;

/**
 * Knows which groups belong to which domain: those that are listed, the one that
 * owns the domain in the catalog, and all below it.
 *
 * @remarks
 *
 * Asked for each entity at each turn of the catalog, so answered from memory. Reads
 * the catalog's own table `relations` by its indexed key, since a processor must
 * not ask the catalog while it is being asked by it.
 */
export class DomainGroups {
  readonly #knex: Knex;
  readonly #domains: readonly ClaimedDomain[];
  readonly #now: () => Date;
  #known: { domains: DomainWithGroups[]; at: number } | undefined;
  #added = new Set<string>();

  constructor(options: {
    knex: Knex;
    domains: readonly ClaimedDomain[];
    now: () => Date;
  }) {
    this.#knex = options.knex;
    this.#domains = options.domains;
    this.#now = options.now;
  }

  async domains(): Promise<readonly DomainWithGroups[]> {
    const now = this.#now().getTime();
    if (!this.#known || now - this.#known.at > FRESH_MILLISECONDS) {
      const domains = await this.#read();
      this.#noteAdded(domains);
      this.#known = { domains, at: now };
    }
    return this.#known.domains;
  }

  /** The groups that joined a domain since this was asked last. */
  async takeAdded(): Promise<string[]> {
    await this.domains();
    const added = [...this.#added];
    this.#added = new Set();
    return added;
  }

  /** The products and contracts that one of the groups owns, as far as the catalog goes by it. */
  async ownedBy(options: { groups: string[] }): Promise<string[]> {
    const rows = await this.#related(options.groups, [
      'ownerOf',
      'businessOwnerOf',
    ]);
    return [
      ...new Set(
        rows
          .map(({ target }) => target)
          .filter(ref => /^(?:dataproduct|api):/.test(ref)),
      ),
    ];
  }

  async #read(): Promise<DomainWithGroups[]> {
    const refs = this.#domains.map(({ ref }) => ref);
    const owners = await this.#related(refs, ['ownedBy']);
    return Promise.all(
      this.#domains.map(async ({ ref, groups }) => {
        const owning = owners
          .filter(({ source, target }) => source === ref && isGroup(target))
          .map(({ target }) => target);
        return {
          ref,
          groups: await this.#withAllBelow([...groups, ...owning]),
        };
      }),
    );
  }

  async #withAllBelow(groups: string[]): Promise<Set<string>> {
    const all = new Set(groups);
    let level = [...all];
    for (let depth = 0; level.length > 0 && depth < MOST_LEVELS; depth++) {
      const children = await this.#related(level, ['parentOf']);
      level = [...new Set(children.map(({ target }) => target))].filter(
        ref => isGroup(ref) && !all.has(ref),
      );
      level.forEach(ref => all.add(ref));
    }
    return all;
  }

  async #related(
    refs: string[],
    types: string[],
  ): Promise<{ source: string; target: string }[]> {
    return inBatches(refs, some =>
      this.#knex('relations')
        .whereIn('source_entity_ref', some)
        .whereIn('type', types)
        .distinct({
          source: 'source_entity_ref',
          target: 'target_entity_ref',
        }),
    );
  }

  #noteAdded(domains: readonly DomainWithGroups[]): void {
    for (const { ref, groups } of domains) {
      const before = this.#known?.domains.find(domain => domain.ref === ref);
      for (const group of groups) {
        // Who was there from the start was there when entities were looked at.
        if (before && !before.groups.has(group)) this.#added.add(group);
      }
    }
  }
}

function isGroup(ref: string): boolean {
  return ref.startsWith('group:');
}
