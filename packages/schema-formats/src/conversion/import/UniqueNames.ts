import { ElementDraft } from './draft';
import { ImportRun } from './ImportRun';

/** Names of one list: none blank and none twice, because others refer to them. */
export class UniqueNames {
  readonly #run: ImportRun;
  readonly #taken = new Set<string>();
  /** How often a name was asked for, so that many equal names stay cheap. */
  readonly #counts = new Map<string, number>();

  constructor(run: ImportRun) {
    this.#run = run;
  }

  nameOf({ name = '', place }: ElementDraft): string {
    const wanted = name.trim() || 'unnamed';
    let found = wanted;
    while (this.#taken.has(found)) {
      const count = (this.#counts.get(wanted) ?? 1) + 1;
      this.#counts.set(wanted, count);
      found = `${wanted}_${count}`;
    }
    this.#taken.add(found);
    if (found !== name) {
      this.#run.note(
        place,
        `The name ${JSON.stringify(
          name.slice(0, 100),
        )} is blank, has blanks around it or stands twice; it is called ${JSON.stringify(
          found.slice(0, 100),
        )} here.`,
      );
    }
    return found;
  }
}
