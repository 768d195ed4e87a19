import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { FileClaims } from '../files/FileClaims';
import type { Claim, FileStore } from '../files/FileStore';
import { oneLine } from '../logs/oneLine';
import { schedulePagedTask } from '../tasks/schedulePagedTask';
import type { ClaimSources } from './ClaimSources';
import type { StandingStore } from './StandingStore';

/** A file that was just read may belong to a location that the catalog has not noted yet. */
const SETTLING_MILLISECONDS = 20_000;
/** Of what nobody is known to bring for so long, nobody will be known. */
const UNKNOWN_MILLISECONDS = 10 * 60_000;

/**
 * Drops claims on contested entities whose file nobody brings any more, and finds
 * out who brings the files of the others, so that it is known before somebody
 * else wants the same.
 */
export async function sweepClaims(options: {
  store: Pick<FileStore, 'claims' | 'settle' | 'contestedRefs'>;
  standing: Pick<StandingStore, 'claimsWithoutSource' | 'noteSources'>;
  sources: Pick<ClaimSources, 'of'>;
  claims: Pick<FileClaims, 'settleAgain'>;
  scheduler: SchedulerService;
  logger: LoggerService;
  now: () => Date;
}): Promise<void> {
  const { store, standing, sources, claims, scheduler, logger } = options;
  const schedule = {
    frequency: { seconds: 20 },
    initialDelay: { seconds: 20 },
    timeout: { minutes: 5 },
  };
  const ago = (milliseconds: number) =>
    new Date(options.now().getTime() - milliseconds).toISOString();

  await schedulePagedTask({
    scheduler,
    id: 'data-products-drop-claims',
    schedule,
    readPage: page => store.contestedRefs(page),
    keyOf: entityRef => entityRef,
    handle: async entityRefs => {
      const weighed = await sources.of({
        claims: await store.claims({ entityRefs }),
      });
      const gone = weighed.filter(
        claim =>
          claim.sources.length === 0 &&
          !claim.provided &&
          !claim.isHeld &&
          claim.readAt < ago(SETTLING_MILLISECONDS),
      );
      for (const [entityRef, places] of byEntity(gone)) {
        logger.info(
          oneLine(
            `Nobody brings ${entityRef} any more from ${places.join(', ')}`,
          ),
        );
        await store.settle({
          entityRef,
          losers: [],
          gone: places,
          now: options.now(),
        });
      }
      await claims.settleAgain({ entityRefs });
    },
  });

  await schedulePagedTask({
    scheduler,
    id: 'data-products-note-sources',
    schedule,
    readPage: page => standing.claimsWithoutSource(page),
    keyOf: claim => claim.fileId,
    handle: async unknown => {
      const known = await sources.of({
        claims: unknown.map(claim => ({ ...claim, standard: true })),
      });
      await standing.noteSources({
        claims: known
          .filter(
            claim =>
              claim.sources.length > 0 ||
              claim.readAt < ago(UNKNOWN_MILLISECONDS),
          )
          .map(({ entityRef, place, sources: [first] }) => ({
            entityRef,
            place,
            source: first?.id ?? '',
          })),
      });
    },
  });
}

function byEntity(claims: readonly Claim[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { entityRef, place } of claims) {
    places.set(entityRef, [...(places.get(entityRef) ?? []), place]);
  }
  return places;
}
