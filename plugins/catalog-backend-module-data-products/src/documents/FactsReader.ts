import { createHash } from 'node:crypto';
import type { Conventions } from '@data-mesh/data-contract';
import type { ProcessingRun } from '../processing/ProcessingRun';
import { type DocumentFacts, documentFacts } from './documentFacts';
import type { DocumentReader } from './DocumentReader';
import { PreparedReadings } from './PreparedReadings';

/** Raised when the same text may yield other facts than before. */
const VERSION = 5;
/** Under which a turn of the catalog keeps the facts. */
export const FACTS_KEY = 'document-facts';

/** What a turn leaves to the next one. */
type CachedFacts = { key: string; shownKey?: string; facts: string };

/**
 * Knows the facts of documents, computed once for each text and day: parsing a
 * large contract at each turn of the catalog would be what the portal is busy with.
 */
export class FactsReader {
  readonly #conventions: Conventions;
  readonly #documents: DocumentReader;
  readonly #now: () => Date;
  readonly #prepared = new PreparedReadings();

  constructor(options: {
    conventions: Conventions;
    documents: DocumentReader;
    now: () => Date;
  }) {
    this.#conventions = options.conventions;
    this.#documents = options.documents;
    this.#now = options.now;
  }

  /** The facts of a document on its turn through the catalog. */
  async read(options: {
    text: string;
    run: ProcessingRun;
  }): Promise<DocumentFacts> {
    const { text, run } = options;
    const now = this.#now();
    const key = this.#keyOf(text, now);
    const cached = await run.get<CachedFacts>(FACTS_KEY);
    if (cached && (cached.key === key || cached.shownKey === key)) {
      return JSON.parse(cached.facts);
    }
    const facts =
      this.#prepared.take(key) ?? JSON.stringify(this.#compute(text, now));
    const known: DocumentFacts = JSON.parse(facts);
    const { definition } = known;
    await run.set<CachedFacts>(FACTS_KEY, {
      key,
      facts,
      // The last step of a turn asks for the facts of what the first one has made.
      ...(definition ? { shownKey: this.#keyOf(definition, now) } : {}),
    });
    return known;
  }

  /** The facts of a document that is about to have its turn, which will find them at hand. */
  prepare(text: string): DocumentFacts {
    const now = this.#now();
    const facts = this.#compute(text, now);
    this.#prepared.put(this.#keyOf(text, now), JSON.stringify(facts));
    return facts;
  }

  #compute(text: string, now: Date): DocumentFacts {
    const readings = this.#documents.read(text);
    const [reading] = readings;
    const conventions = this.#conventions;
    const definition = this.#documents.withoutSecrets(text, readings);
    return {
      ...documentFacts({ reading, conventions, now }),
      ...(definition === text ? {} : { definition }),
    };
  }

  #keyOf(text: string, now: Date): string {
    return (
      createHash('sha256')
        .update(JSON.stringify([VERSION, this.#conventions]))
        // Owners come and go by the dates that the document gives them.
        .update(now.toISOString().slice(0, 10))
        .update(text)
        .digest('hex')
    );
  }
}
