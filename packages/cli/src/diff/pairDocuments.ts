import { identityOf } from './identityOf';
import { PredecessorOf } from './predecessorFinder';
import { DocumentPair, SideDocument } from './types';

/** One way of knowing two documents as versions of one; absent if it says nothing about a document. */
interface Round {
  keyOfOlder(document: SideDocument): string | undefined;
  keyOfNewer(document: SideDocument): string | undefined;
  /** Whether the key must name one document on each side. */
  unique: boolean;
}

type BothSides = Extract<DocumentPair, { kind: 'both' }>;

/**
 * Finds the earlier version of each document: the same id in the same file, else
 * the same id in any file, else the contract that it follows, else the only one
 * of its kind in the same file, whose id was changed. What is left over was added
 * or removed. A contract that goes on beside its successor is followed, too.
 */
export function pairDocuments(options: {
  older: readonly SideDocument[];
  newer: readonly SideDocument[];
  /** The earlier name of each file that has another one now. */
  renames?: ReadonlyMap<string, string>;
  predecessorOf: PredecessorOf;
}): DocumentPair[] {
  const { older, newer, renames = new Map(), predecessorOf } = options;
  const { sameId, sameFile } = roundsFor(renames);
  const pairs = new Map<SideDocument, BothSides>();
  for (const round of sameId) {
    addPairs({ older, newer, pairs, round });
  }
  for (const document of newer.filter(each => !pairs.has(each))) {
    const found = predecessorOf(document);
    if (found) {
      const { document: earlier, reason } = found;
      pairs.set(document, {
        kind: 'both',
        older: earlier,
        newer: document,
        ...(identityOf(earlier) !== identityOf(document) && { reason }),
      });
    }
  }
  addPairs({ older, newer, pairs, round: sameFile });
  const taken = earlierOf(pairs);
  return [
    ...newer.map(
      (document): DocumentPair =>
        pairs.get(document) ?? { kind: 'added', newer: document },
    ),
    ...older
      .filter(document => !taken.has(document))
      .map((document): DocumentPair => ({ kind: 'removed', older: document })),
  ];
}

/** Pairs what has no pair yet. */
function addPairs(options: {
  older: readonly SideDocument[];
  newer: readonly SideDocument[];
  pairs: Map<SideDocument, BothSides>;
  round: Round;
}): void {
  const { older, newer, pairs, round } = options;
  const taken = earlierOf(pairs);
  const candidates = groupBy(
    older.filter(document => !taken.has(document)),
    round.keyOfOlder,
  );
  const seekers = groupBy(
    newer.filter(document => !pairs.has(document)),
    round.keyOfNewer,
  );
  for (const [key, documents] of seekers) {
    const found = candidates.get(key) ?? [];
    if (!round.unique || (documents.length === 1 && found.length === 1)) {
      for (const [index, document] of documents
        .slice(0, found.length)
        .entries()) {
        pairs.set(document, {
          kind: 'both',
          older: found[index],
          newer: document,
        });
      }
    }
  }
}

function earlierOf(
  pairs: ReadonlyMap<SideDocument, BothSides>,
): Set<SideDocument> {
  return new Set([...pairs.values()].map(({ older }) => older));
}

function roundsFor(renames: ReadonlyMap<string, string>): {
  sameId: Round[];
  sameFile: Round;
} {
  const fileBefore = ({ file }: SideDocument) => renames.get(file) ?? file;
  const identityKey = (document: SideDocument) => {
    const identity = identityOf(document);
    return identity && keyOf(document.kind, identity);
  };
  const withFile = (document: SideDocument, file: string) => {
    const key = identityKey(document);
    return key && keyOf(file, key);
  };
  return {
    sameId: [
      {
        keyOfOlder: document => withFile(document, document.file),
        keyOfNewer: document => withFile(document, fileBefore(document)),
        unique: false,
      },
      { keyOfOlder: identityKey, keyOfNewer: identityKey, unique: false },
    ],
    sameFile: {
      keyOfOlder: ({ file, kind }) => keyOf(file, kind),
      keyOfNewer: document => keyOf(fileBefore(document), document.kind),
      unique: true,
    },
  };
}

function keyOf(...parts: string[]): string {
  return JSON.stringify(parts);
}

function groupBy(
  documents: readonly SideDocument[],
  keyOfDocument: (document: SideDocument) => string | undefined,
): Map<string, SideDocument[]> {
  const groups = new Map<string, SideDocument[]>();
  for (const document of documents) {
    const key = keyOfDocument(document);
    if (key !== undefined) {
      const group = groups.get(key) ?? [];
      group.push(document);
      groups.set(key, group);
    }
  }
  return groups;
}
