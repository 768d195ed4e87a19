import type { EntityOfFile } from './ProvidedEntities';

/** So much of contracts is held back. */
const MOST_CHARACTERS = 20_000_000;

/**
 * Contracts that wait until the products that name them are given, with the files
 * that they are from: the catalog stitches an entity anew for each one that
 * relates to it, so a contract that comes last is stitched once instead of once
 * for each of its products.
 */
export class HeldContracts<File extends { place: string }> {
  readonly #contracts: EntityOfFile[] = [];
  readonly #files = new Map<string, File>();
  #characters = 0;

  get isEmpty(): boolean {
    return this.#contracts.length === 0;
  }

  get isFull(): boolean {
    return this.#characters > MOST_CHARACTERS;
  }

  hold(options: {
    contracts: readonly EntityOfFile[];
    /** Those of which nothing is given before. */
    files: readonly File[];
  }): void {
    const { contracts, files } = options;
    this.#contracts.push(...contracts);
    for (const file of files) this.#files.set(file.place, file);
    this.#characters += charactersOf(contracts);
  }

  /** The first ones, and their files with the first contract of each. */
  take(most: number): { contracts: EntityOfFile[]; files: File[] } {
    const contracts = this.#contracts.splice(0, most);
    this.#characters -= charactersOf(contracts);
    const files: File[] = [];
    for (const { place } of contracts) {
      const file = this.#files.get(place);
      if (file) files.push(file);
      this.#files.delete(place);
    }
    return { contracts, files };
  }
}

function charactersOf(entities: readonly EntityOfFile[]): number {
  return entities.reduce(
    (sum, { entity }) => sum + String(entity.spec?.definition ?? '').length,
    0,
  );
}
