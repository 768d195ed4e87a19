/** A reading takes about ten times the memory of its text. */
const maximumCharacters = 20_000_000;

/** How much of what was read may stay in the memory; enough for all but huge comparisons. */
export class ReadingBudget {
  #left: number;

  constructor(characters = maximumCharacters) {
    this.#left = characters;
  }

  /** Whether a text of this length may stay. */
  take(characters: number): boolean {
    if (characters > this.#left) {
      return false;
    }
    this.#left -= characters;
    return true;
  }
}
