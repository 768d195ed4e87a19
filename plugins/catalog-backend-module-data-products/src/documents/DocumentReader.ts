import {
  type Conventions,
  type DocumentReading,
  judgeDocuments,
  textWithoutSecrets,
} from '@data-mesh/data-contract';

const MOST_READINGS = 200;
/** So much of texts is kept at hand: a reading takes many times the memory of its text. */
export const CHARACTERS_AT_HAND = 3_000_000;

/**
 * Reads texts, and keeps the last readings at hand: a file is read for what it
 * describes, and soon after for what is to be said about it.
 */
export class DocumentReader {
  readonly #conventions: Conventions;
  readonly #now: () => Date;
  /** The oldest first. */
  readonly #readings = new Map<string, DocumentReading[]>();
  #characters = 0;
  #day = '';

  constructor(options: { conventions: Conventions; now: () => Date }) {
    this.#conventions = options.conventions;
    this.#now = options.now;
  }

  /** The documents of a text. They are shared: whoever gets them leaves them as they are. */
  read(text: string): DocumentReading[] {
    const now = this.#now();
    this.#forgetYesterday(now);
    const known = this.#readings.get(text);
    if (known) return known;
    const conventions = this.#conventions;
    const readings = judgeDocuments({ text, conventions, now });
    this.#keep(text, readings);
    return readings;
  }

  /** The text without its secrets: the same text, if it has none. */
  withoutSecrets(text: string, readings = this.read(text)): string {
    // Reading has found out already, unless the text is more than one document.
    return readings[0]?.text === text
      ? text
      : textWithoutSecrets({ text, secrets: this.#conventions.secrets }).text;
  }

  /** The newest stays, however large it is. */
  #keep(text: string, readings: DocumentReading[]): void {
    this.#readings.set(text, readings);
    this.#characters += text.length;
    for (const oldest of this.#readings.keys()) {
      const isTooMuch =
        this.#readings.size > MOST_READINGS ||
        this.#characters > CHARACTERS_AT_HAND;
      if (!isTooMuch || oldest === text) return;
      this.#readings.delete(oldest);
      this.#characters -= oldest.length;
    }
  }

  /** Owners come and go by the dates that a document gives them. */
  #forgetYesterday(now: Date): void {
    const day = now.toISOString().slice(0, 10);
    if (day === this.#day) return;
    this.#day = day;
    this.#readings.clear();
    this.#characters = 0;
  }
}
