/** About 20,000 documents, which a provider may be ahead of the catalog. */
const MOST_CHARACTERS = 16_000_000;

/**
 * Facts of documents that somebody has read already, for the turn of the catalog
 * that will ask for them. Each is taken once; those that nobody takes make room.
 */
export class PreparedFacts {
  readonly #facts = new Map<string, string>();
  #characters = 0;

  put(key: string, facts: string): void {
    this.take(key);
    this.#facts.set(key, facts);
    this.#characters += facts.length;
    for (const oldest of this.#facts.keys()) {
      if (this.#characters <= MOST_CHARACTERS) return;
      this.take(oldest);
    }
  }

  take(key: string): string | undefined {
    const facts = this.#facts.get(key);
    if (facts !== undefined) {
      this.#facts.delete(key);
      this.#characters -= facts.length;
    }
    return facts;
  }
}
