import type {
  AuthService,
  DatabaseService,
  DiscoveryService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import { CatalogFeed } from './CatalogFeed';
import { ChangeDelivery } from './ChangeDelivery';
import { ChangeReading } from './ChangeReading';
import { DatabaseChangeStore } from './DatabaseChangeStore';
import { followChanges } from './followChanges';
import type { Follower } from './Follower';

/** Puts the parts together that follow what the catalog shows. */
export async function installChanges(options: {
  auth: AuthService;
  database: DatabaseService;
  discovery: DiscoveryService;
  events: EventsService;
  followers: readonly Follower[];
  logger: LoggerService;
  now: () => Date;
  scheduler: SchedulerService;
}) {
  const store = await DatabaseChangeStore.create(options);
  const feed = new CatalogFeed(options);
  const reading = new ChangeReading({ ...options, feed, store });
  const delivery = new ChangeDelivery({ ...options, store });
  await followChanges({ ...options, delivery, reading, store });
  return { store };
}
