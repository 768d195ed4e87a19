import type { EntityOfFile } from './ProvidedEntities';

/** So much of contracts is held back. */
const MOST_CHARACTERS = 20_000_000;

/** What is noted of a file when its last contract is given. */
interface NotedFile {
  place: string;
  state: string;
}

/**
 * Contracts that wait until the products that name them are given, with the files
 * that they are from: the catalog stitches an entity anew for each one that
 * relates to it, so a contract that comes last is stitched once instead of once
 * for each of its products.
 */
export class HeldContracts {
  readonly #contracts: EntityOfFile[] = [];
  readonly #files = new Map<string, { state: string; waiting: number }>();
  #characters = 0;

  get isEmpty(): boolean {
    return this.#contracts.length === 0;
  }

  get isFull(): boolean {
    return this.#characters > MOST_CHARACTERS;
  }

  /** Holds contracts back, and the files that they are from. */
  hold(options: {
    contracts: readonly EntityOfFile[];
    files: readonly NotedFile[];
  }): void {
    const { contracts, files } = options;
    for (const { place, state } of files) {
      const waiting = this.#files.get(place)?.waiting ?? 0;
      this.#files.set(place, { state, waiting });
    }
    for (const { place } of contracts) {
      const file = this.#files.get(place);
      if (file) file.waiting += 1;
    }
    this.#contracts.push(...contracts);
    this.#characters += charactersOf(contracts);
  }

  /** The first contracts, and the files of which none is left. */
  take(most: number): { contracts: EntityOfFile[]; files: NotedFile[] } {
    const contracts = this.#contracts.splice(0, most);
    this.#characters -= charactersOf(contracts);
    const files: NotedFile[] = [];
    for (const { place } of contracts) {
      const file = this.#files.get(place);
      if (!file) continue;
      file.waiting -= 1;
      if (file.waiting > 0) continue;
      this.#files.delete(place);
      files.push({ place, state: file.state });
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
