import type {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { type People, PeopleDirectory } from './PeopleDirectory';

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.profile.email',
  'spec.profile.displayName',
];

/**
 * Keeps the users and groups of the catalog at hand, since a processor must not
 * ask the catalog while it is being asked by it.
 */
export class PeopleService implements People {
  #directory = new PeopleDirectory();
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(options: { catalog: CatalogService; auth: AuthService }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
  }

  /** Reads them now and then. Each replica does so for itself. */
  async start(options: {
    scheduler: SchedulerService;
    logger: LoggerService;
  }): Promise<void> {
    const { scheduler, logger } = options;
    await scheduler.scheduleTask({
      id: 'data-products-people',
      scope: 'local',
      frequency: { seconds: 60 },
      initialDelay: { seconds: 5 },
      timeout: { minutes: 5 },
      fn: async signal => {
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

  async refresh(options: { signal?: AbortSignal } = {}): Promise<void> {
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
  }

  userByEmail(email: string) {
    return this.#directory.userByEmail(email);
  }

  userByName(name: string) {
    return this.#directory.userByName(name);
  }

  groupByName(name: string) {
    return this.#directory.groupByName(name);
  }
}
