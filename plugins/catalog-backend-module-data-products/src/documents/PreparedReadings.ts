/** About what 20,000 documents yield, so far a provider may be ahead of the catalog. */
const MOST_CHARACTERS = 16_000_000;

/**
 * What was read from documents ahead of the turn of the catalog that will ask for
 * it, as JSON: a part of a parsed text would keep all of it in the memory. Each is
 * taken once; those that nobody takes make room.
 */
export class PreparedReadings {
  readonly #readings = new Map<string, string>();
  #characters = 0;

  put(key: string, reading: string): void {
    this.take(key);
    this.#readings.set(key, reading);
    this.#characters += reading.length;
    for (const oldest of this.#readings.keys()) {
      if (this.#characters <= MOST_CHARACTERS) return;
      this.take(oldest);
    }
  }

  take(key: string): string | undefined {
    const reading = this.#readings.get(key);
    if (reading !== undefined) {
      this.#readings.delete(key);
      this.#characters -= reading.length;
    }
    return reading;
  }
}
