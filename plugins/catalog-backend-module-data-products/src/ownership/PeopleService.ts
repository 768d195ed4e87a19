import type {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { OwnerCandidates } from '@data-mesh/data-contract';
import { type MatchedOwners, matchOwners } from './matchOwners';
import { type People, PeopleDirectory } from './PeopleDirectory';

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.profile.email',
  'spec.profile.displayName',
];

/** How often it is looked whether somebody is missed, and how often all are read. */
const LOOK_SECONDS = 5;
const READ_MILLISECONDS = 60_000;
/** More entities than that wait for their usual turn. */
const MOST_WAITING = 10_000;

/** An entity whose owners were matched with the people known then. */
interface Waiting {
  candidates: OwnerCandidates;
  matched: MatchedOwners;
}

/**
 * Keeps the users and groups of the catalog at hand, since a processor must not
 * ask the catalog while it is being asked by it. Entities whose owners are not
 * there yet are processed again as soon as they are.
 */
export class PeopleService {
  #directory = new PeopleDirectory();
  #readAt = 0;
  #isMissed = false;
  readonly #waiting = new Map<string, Waiting>();
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #now: () => Date;

  constructor(options: {
    catalog: CatalogService;
    auth: AuthService;
    now: () => Date;
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#now = options.now;
  }

  /** Looks now and then. Each replica does so for itself. */
  async start(options: {
    scheduler: SchedulerService;
    logger: LoggerService;
  }): Promise<void> {
    const { scheduler, logger } = options;
    await scheduler.scheduleTask({
      id: 'data-products-people',
      scope: 'local',
      frequency: { seconds: LOOK_SECONDS },
      initialDelay: { seconds: LOOK_SECONDS },
      timeout: { minutes: 5 },
      fn: async signal => {
        const age = this.#now().getTime() - this.#readAt;
        if (!this.#isMissed && age < READ_MILLISECONDS) return;
        try {
          await this.refresh({ signal });
        } catch (error) {
          logger.warn(
            'The people of the catalog could not be read',
            toError(error),
          );
        }
      },
    });
  }

  /** The owners that are meant, as far as they are known now. */
  match(options: {
    entityRef: string;
    candidates: OwnerCandidates;
  }): MatchedOwners {
    const { entityRef, candidates } = options;
    const matched = matchOwners({ candidates, people: this.#directory });
    const isWaiting = this.#waiting.has(entityRef);
    if (isComplete({ candidates, matched, people: this.#directory })) {
      this.#waiting.delete(entityRef);
    } else if (isWaiting || this.#waiting.size < MOST_WAITING) {
      // Only somebody newly missed is a reason to read all people before their time.
      this.#isMissed ||= !isWaiting;
      this.#waiting.set(entityRef, { candidates, matched });
    }
    return matched;
  }

  async refresh(options: { signal?: AbortSignal } = {}): Promise<void> {
    this.#isMissed = false;
    const directory = new PeopleDirectory();
    const credentials = await this.#auth.getOwnServiceCredentials();
    const pages = this.#catalog.streamEntities(
      { filter: { kind: ['User', 'Group'] }, fields: FIELDS },
      { credentials },
    );
    for await (const page of pages) {
      if (options.signal?.aborted) return;
      page.forEach(entity => directory.add(entity));
    }
    this.#directory = directory;
    this.#readAt = this.#now().getTime();

    for (const [entityRef, { candidates, matched }] of this.#waiting) {
      const found = matchOwners({ candidates, people: directory });
      if (!isEqual(found, matched)) {
        this.#waiting.delete(entityRef);
        await this.#catalog
          .refreshEntity(entityRef, { credentials })
          // Gone meanwhile, or at its usual turn then.
          .catch(() => undefined);
      }
    }
  }
}

/** Whether nobody is missing who might still come. */
function isComplete(options: {
  candidates: OwnerCandidates;
  matched: MatchedOwners;
  people: People;
}): boolean {
  const { candidates, matched, people } = options;
  const [technical] = candidates.technical;
  const isGuess =
    technical &&
    !technical.entityRef &&
    !people.groupByName(technical.name ?? technical.text);
  return (
    !isGuess && (candidates.business.length === 0 || Boolean(matched.business))
  );
}

function isEqual(one: MatchedOwners, other: MatchedOwners): boolean {
  return one.business === other.business && one.technical === other.technical;
}
