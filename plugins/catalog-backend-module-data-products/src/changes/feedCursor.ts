import type { FeedHead } from './ChangeStore';

const CURSOR = /^([0-9a-f]{16})\.(0|[1-9]\d{0,14})$/;

/** A place in a feed. */
export interface FeedPlace {
  feed: string;
  seq: number;
}

export function writePlace({ feed, seq }: FeedPlace): string {
  return `${feed}.${seq}`;
}

/** The place that a text names, if it is one. */
export function readPlace(text: string): FeedPlace | undefined {
  const found = CURSOR.exec(text);
  return found ? { feed: found[1], seq: Number(found[2]) } : undefined;
}

/**
 * Whether all that changed since a place is still told. It is not where the place is
 * one of another feed, such as of a database that was lost, or one before something
 * that is forgotten.
 */
export function isWithin(options: {
  place: FeedPlace;
  head: FeedHead;
}): boolean {
  const { place, head } = options;
  return (
    place.feed === head.feed &&
    place.seq <= head.seq &&
    place.seq >= head.forgotten
  );
}
