import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { Finding } from '@data-mesh/data-contract';
import { isDatabaseFailure } from '../failures/databaseFailure';
import type { FileReader } from '../files/FileReader';
import { sha256 } from '../files/sha256';
import { oneLine } from '../logs/oneLine';
import type { FileSource, SourceContent } from './FileSource';
import type { ProvidedEntities } from './ProvidedEntities';
import { ProviderRun } from './ProviderRun';
import type { ProviderStore } from './ProviderStore';
import type { ProviderConfiguration } from './readProviderConfigurations';
import { RunWatch } from './RunWatch';
import { RemovalGuard } from './removals/RemovalGuard';
import type { RemovalStore } from './removals/RemovalStore';
import { noFilesFound, sourceFailure, tooManyFiles } from './sourceFindings';
import { sourceKeyOf } from './sourceKey';

const MOST_FILES = 50_000;
const KEEP_EVERY = { seconds: 10 };
/** So that a run that takes too long can still say so. */
const SHARE_OF_TIMEOUT = 0.9;

type ReadContent = Extract<SourceContent, { isUnchanged: false }>;

/**
 * Brings the data products and data contracts of one source into the catalog.
 *
 * @remarks
 *
 * A source that cannot be read leaves everything as it is; a file that cannot be
 * read leaves its entities as they are. Only a file that is gone from a source
 * that can be read takes its entities with it, and many at once not before that
 * is confirmed.
 */
export class DataProductsProvider implements EntityProvider {
  readonly #configuration: ProviderConfiguration;
  readonly #source: FileSource;
  readonly #store: ProviderStore;
  readonly #removals: RemovalGuard;
  readonly #watch: RunWatch;
  readonly #reader: FileReader;
  readonly #createEntities: (
    connection: EntityProviderConnection,
  ) => ProvidedEntities;
  readonly #prepare: (entities: Entity[]) => Promise<void>;
  readonly #scheduler: SchedulerService;
  readonly #logger: LoggerService;
  readonly #now: () => Date;
  readonly #timeoutMilliseconds: number;
  readonly #validForMilliseconds: number;
  /** A process reads everything once: it may make more of a file than the one before. */
  #hasReadAll = false;

  constructor(options: {
    configuration: ProviderConfiguration;
    source: FileSource;
    store: ProviderStore;
    removals: RemovalStore;
    reader: FileReader;
    createEntities(connection: EntityProviderConnection): ProvidedEntities;
    /** Told of entities that are about to be given to the catalog. */
    prepare(entities: Entity[]): Promise<void>;
    scheduler: SchedulerService;
    logger: LoggerService;
    now(): Date;
    timeoutMilliseconds: number;
    /** How long the claim of a file counts that nobody met again. */
    validForMilliseconds: number;
  }) {
    this.#configuration = options.configuration;
    this.#source = options.source;
    this.#store = options.store;
    this.#reader = options.reader;
    this.#createEntities = options.createEntities;
    this.#prepare = options.prepare;
    this.#scheduler = options.scheduler;
    this.#now = options.now;
    this.#timeoutMilliseconds = options.timeoutMilliseconds;
    this.#validForMilliseconds = options.validForMilliseconds;
    this.#logger = options.logger.child({
      target: this.getProviderName(),
      place: oneLine(options.source.place),
    });
    this.#watch = new RunWatch({
      ...options,
      provider: this.#configuration.id,
      place: options.source.place,
      taskId: this.taskId,
      logger: this.#logger,
    });
    this.#removals = new RemovalGuard({
      ...options,
      provider: this.#configuration.id,
      rule: this.#configuration.removals,
      store: options.removals,
      logger: this.#logger,
    });
  }

  getProviderName(): string {
    return sourceKeyOf(this.#configuration.id);
  }

  /** The task that reads the source. */
  get taskId(): string {
    return `data-products-provider-${this.#configuration.id}`;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    const entities = this.#createEntities(connection);
    await this.#scheduler.scheduleTask({
      ...this.#configuration.schedule,
      id: this.taskId,
      fn: signal => this.#watch.during(() => this.#run({ entities, signal })),
    });
    await this.#watch.start();
    await this.#scheduler.scheduleTask({
      id: `${this.taskId}-keep`,
      frequency: KEEP_EVERY,
      timeout: { minutes: 5 },
      fn: () => this.#restoreUnheld(entities),
    });
  }

  async #run(options: {
    entities: ProvidedEntities;
    signal: AbortSignal;
  }): Promise<void> {
    const { entities } = options;
    const signal = AbortSignal.any([
      options.signal,
      AbortSignal.timeout(SHARE_OF_TIMEOUT * this.#timeoutMilliseconds),
    ]);
    try {
      await this.#read({ entities, signal });
    } catch (error) {
      // A portal that shuts down, or whose database fails, is no problem of the source.
      if (options.signal.aborted || isDatabaseFailure(error)) throw error;
      const configuration = this.#configuration;
      await this.#fail(sourceFailure({ error: toError(error), configuration }));
    }
  }

  async #read(options: {
    entities: ProvidedEntities;
    signal: AbortSignal;
  }): Promise<void> {
    const { entities, signal } = options;
    const { id: provider } = this.#configuration;
    const state = await this.#store.find({ provider });
    const known = await this.#store.files({ provider });
    const readAll =
      !this.#hasReadAll || state?.configuration !== this.#configurationHash();
    const isComplete = ![...known.values()].includes('');
    const isWaiting = await this.#removals.isWaiting();
    const content = await this.#source.open({
      etag: readAll || !isComplete || isWaiting ? undefined : state?.etag,
      signal,
    });
    const held = content.isUnchanged
      ? new Set<string>()
      : await this.#take({ content, entities, known, readAll, signal });
    const problem = content.isUnchanged
      ? undefined
      : this.#whatFails(content, held);
    await this.#letGoSurplus(entities, held);
    await this.#restoreUnheld(entities);
    const configuration = this.#configurationHash();
    const hasFiles = content.isUnchanged || content.files.length > 0;
    if (hasFiles) this.#hasReadAll = true;
    if (problem) {
      await this.#fail(problem, hasFiles ? configuration : undefined);
      return;
    }
    if (state && state.findings.length > 0) {
      this.#logger.info('The source can be read again');
    }
    await this.#store.recordRead({
      provider,
      place: this.#source.place,
      configuration,
      etag: content.isUnchanged ? state?.etag : content.etag,
      now: this.#now(),
    });
  }

  /** Takes the files of a source, and says what is kept although they describe it no more. */
  async #take(options: {
    content: ReadContent;
    entities: ProvidedEntities;
    known: Map<string, string>;
    readAll: boolean;
    signal: AbortSignal;
  }): Promise<ReadonlySet<string>> {
    const { content } = options;
    try {
      const run = new ProviderRun({
        ...options,
        provider: this.#configuration.id,
        store: this.#store,
        reader: this.#reader,
        prepare: this.#prepare,
        removals: this.#removals,
        logger: this.#logger,
      });
      return await run.take({ ...options, ...content, most: MOST_FILES });
    } finally {
      await content.close().catch(error => {
        this.#logger.warn(
          oneLine(
            `What was unpacked could not be removed: ${toError(error).message}`,
          ),
        );
      });
    }
  }

  /** What is wrong with a source that could be read. */
  #whatFails(
    content: ReadContent,
    held: ReadonlySet<string>,
  ): Finding | undefined {
    const { path, patterns } = this.#configuration;
    const { files } = content;
    if (files.length === 0) {
      // What is kept of it is a problem of its own.
      return held.size > 0 ? undefined : noFilesFound({ patterns, path });
    }
    return files.length > MOST_FILES
      ? tooManyFiles({ found: files.length, most: MOST_FILES, path })
      : undefined;
  }

  async #fail(finding: Finding, configuration?: string): Promise<void> {
    const { id: provider } = this.#configuration;
    const state = await this.#store.find({ provider });
    if (state?.findings[0]?.message !== finding.message) {
      this.#logger.warn(
        oneLine(
          `${this.#source.place} cannot be read as it should: ${
            finding.message
          } ${finding.remedy}`,
        ),
      );
    }
    await this.#store.recordUnreachable({
      provider,
      place: this.#source.place,
      configuration,
      findings: [finding],
      now: this.#now(),
    });
  }

  async #letGoSurplus(
    entities: ProvidedEntities,
    held: ReadonlySet<string>,
  ): Promise<void> {
    const { id: provider } = this.#configuration;
    const validSince = new Date(
      this.#now().getTime() - this.#validForMilliseconds,
    ).toISOString();
    const surplus = await this.#store.surplusRefs({ provider });
    const entityRefs = surplus.filter(entityRef => !held.has(entityRef));
    await entities.letGo({ entityRefs, validSince });
    await this.#removals.forget(entityRefs);
  }

  /** What the catalog lost, because somebody else brought it and went. */
  async #restoreUnheld(entities: ProvidedEntities): Promise<void> {
    const { id: provider } = this.#configuration;
    await entities.restore(await this.#store.unheldRefs({ provider }));
  }

  #configurationHash(): string {
    const { source, patterns } = this.#configuration;
    return sha256(JSON.stringify({ source, patterns }));
  }
}
