import { JsonValue } from '../model';

/**
 * Keys and list positions from the root of a document to a place in it.
 *
 * @public
 */
export type Path = readonly (string | number)[];

/**
 * A place in a text, by offset from its start.
 *
 * @public
 */
export interface YamlPlace {
  offset: number;
  /** The characters of a scalar as written, such as `1.10` where the value is 1.1. */
  source?: string;
}

/**
 * A key that stands twice in one mapping.
 *
 * @public
 */
export interface DuplicateKey {
  path: Path;
  offset: number;
}

/**
 * What became of the text of one document.
 *
 * @public
 */
export type YamlReading =
  | {
      kind: 'value';
      /** Absent if the text holds nothing but blanks and comments. */
      value: JsonValue | undefined;
      duplicateKeys: DuplicateKey[];
      /** The place of the path, or of its nearest parent that exists. */
      locate: (path: Path) => YamlPlace;
    }
  | { kind: 'failure'; failure: YamlFailure };

/**
 * Why a text cannot be read.
 *
 * @public
 */
export interface YamlFailure {
  rule:
    | 'syntax'
    | 'document-too-large'
    | 'too-deep'
    | 'too-many-aliases'
    | 'circular-alias';
  /** In the words of the parser, without a place. */
  reason: string;
  offset: number;
}

/** Thrown inside of this folder only; {@link YamlReading} carries it out. */
export class YamlFailureError extends Error {
  constructor(readonly failure: YamlFailure) {
    super(failure.reason);
  }
}
