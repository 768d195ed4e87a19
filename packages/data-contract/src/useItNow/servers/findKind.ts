import { type ServerKind, serverKinds } from './serverKinds';

const byWord = new Map(
  serverKinds.flatMap(kind => kind.words.map(word => [word, kind] as const)),
);
const custom = byWord.get('custom')!;

/** The row of a type; a type that no standard knows is read like one of its own. */
export function findKind(type: string | undefined): ServerKind {
  return byWord.get(type?.trim().toLowerCase() ?? '') ?? custom;
}
