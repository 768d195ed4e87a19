import { SchemaParseError } from '../../reading';
import { NoteCollector } from '../NoteCollector';
import { ConversionNote } from '../types';

/** As many as a contract may have to be read again. */
const MAXIMUM_PROPERTIES = 25_000;

/** As many as a contract may have to be read again. */
const MAXIMUM_CHARACTERS = 5_000_000;

/** More than any text of people needs, and less than a second. */
const MAXIMUM_STEPS = 300_000;

/** A level of properties is up to four levels of YAML, of which 100 are read. */
const MAXIMUM_DEPTH = 20;

/** One import: its notes, and the bounds that small hostile texts would break. */
export class ImportRun {
  readonly #notes = new NoteCollector();
  #properties = 0;
  #characters = 0;
  #steps = 0;

  get notes(): ConversionNote[] {
    return this.#notes.notes();
  }

  /** Many notes of one kind become one; those of one message are of one kind. */
  note(path: string, message: string, kind = message): void {
    this.#notes.add({ kind, path, message });
  }

  /** Called for each property, because references repeat what a text says once. */
  countProperty(place: string): void {
    this.#properties += 1;
    if (this.#properties > MAXIMUM_PROPERTIES) {
      throw new SchemaParseError({
        place,
        problem: `The contract would have more than ${MAXIMUM_PROPERTIES} properties.`,
        remedy: 'Import a part of it, such as select: ["orders"].',
      });
    }
  }

  /** Called for each text and value that is written. */
  countCharacters(characters: number): void {
    this.#characters += characters;
    if (this.#characters > MAXIMUM_CHARACTERS) {
      throw new SchemaParseError({
        problem: `The contract would have more than ${MAXIMUM_CHARACTERS} characters.`,
        remedy: 'Import a part of it, such as select: ["orders"].',
      });
    }
  }

  /** Called for work that references repeat without making properties. */
  countSteps(steps: number, place: string): void {
    this.#steps += steps;
    if (this.#steps > MAXIMUM_STEPS) {
      throw new SchemaParseError({
        place,
        problem: 'The same definitions are used too often.',
        remedy: 'Import a part of it, such as select: ["orders"].',
      });
    }
  }

  /** Whether there is room for what is inside of an element; notes it if not. */
  hasRoom(depth: number, place: string): boolean {
    if (depth < MAXIMUM_DEPTH) {
      return true;
    }
    this.note(
      place,
      `It is nested more than ${MAXIMUM_DEPTH} levels deep; what is inside was left out.`,
    );
    return false;
  }
}
