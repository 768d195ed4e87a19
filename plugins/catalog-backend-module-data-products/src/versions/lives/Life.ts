import { sha256 } from '../../files/sha256';

/**
 * Of an entity, what is from its making to its end in the hands of one source.
 * Nobody else who makes or holds an entity of this name has a part in it.
 */
export interface Life {
  /** The catalog's `metadata.uid`. */
  uid: string;
  /** The id of the source that held the entity. */
  source: string;
}

/** The lives of an entity of which somebody may know: all of them, or the present one. */
export type KnownLives =
  | 'all'
  | {
      uid: string;
      /** The ids of the sources that hold the entity. */
      sources: readonly string[];
    };

/** What somebody may know of an entity. */
export interface KnownHistory {
  /** Full reference. */
  entityRef: string;
  lives: KnownLives;
}

/** Somebody who may know of nothing. */
export const NO_LIFE: KnownLives = { uid: '', sources: [] };

/** Whether a life is one of those that somebody may know of. */
export function isKnownLife(lives: KnownLives, life: Life): boolean {
  return (
    lives === 'all' ||
    (life.uid !== '' &&
      life.uid === lives.uid &&
      lives.sources.map(storedSource).includes(storedSource(life.source)))
  );
}

/** A source as it is stored: its id, or the hash of one that no column takes. */
export function storedSource(id: string): string {
  // eslint-disable-next-line no-control-regex
  return id.length > 255 || /\u0000/.test(id) ? sha256(id) : id;
}
