import type { SecretSettings } from '@data-mesh/data-contract';
import { FoundFile } from '../files';
import { identityOf } from './identityOf';
import { readFromDisk } from './readFiles';
import { Side, SideDocument } from './types';

/** Documents that did not change, or that nobody asked about, and yet say what a new contract follows. */
export interface Bystanders {
  older: SideDocument[];
  newer: SideDocument[];
}

/**
 * Reads the products that name the new contracts, and the contracts that those
 * may follow. Does nothing where each contract has an earlier version of its own.
 */
export async function readBystanders(options: {
  older: Side;
  newer: Side;
  /** Finds the files beside those of the newer side; not called where nobody needs them. */
  findOthers: () => Promise<readonly FoundFile[]>;
  /** Whether a file is the same on both sides. */
  isUnchanged: (file: FoundFile) => boolean;
  /** What is no secret here. */
  secrets?: SecretSettings;
}): Promise<Bystanders> {
  const { older, newer } = options;
  const strangers = strangersOf({ older, newer });
  if (strangers.size === 0) {
    return { older: [], newer: [] };
  }
  const files = await options.findOthers();
  const unchanged = files.filter(options.isUnchanged);
  const unasked = files.filter(file => !options.isUnchanged(file));
  const [same, others] = await Promise.all(
    [unchanged, unasked].map(readProducts),
  );
  const products = [...older.documents, ...newer.documents, ...same, ...others];
  const wanted = idsBefore({ strangers, products });
  const { documents } = await readFromDisk({
    files: unchanged,
    secrets: options.secrets,
    wants: text => idsIn(text).some(id => wanted.has(id)),
  });
  const contracts = documents.filter(({ kind }) => kind === 'contract');
  return { older: [...same, ...contracts], newer: [...same, ...others] };
}

/** The ids of contracts without an earlier version among what changed. */
function strangersOf(options: { older: Side; newer: Side }): Set<string> {
  const known = new Set(options.older.documents.map(identityOf));
  const ids = options.newer.documents
    .filter(({ kind }) => kind === 'contract')
    .map(identityOf);
  return new Set(ids.flatMap(id => (id && !known.has(id) ? id : [])));
}

async function readProducts(
  files: readonly FoundFile[],
): Promise<SideDocument[]> {
  const { documents } = await readFromDisk({
    files,
    wants: text => text.includes('DataProduct'),
  });
  return documents.filter(({ kind }) => kind === 'product');
}

/** The ids of the strangers, and of all contracts that the products which name them ever named. */
function idsBefore(options: {
  strangers: ReadonlySet<string>;
  products: readonly SideDocument[];
}): Set<string> {
  const { strangers, products } = options;
  const named = products.map(product => ({
    product: identityOf(product),
    ids: product.outputPorts.flatMap(
      ({ contractId }) => identityOf({ id: contractId }) ?? [],
    ),
  }));
  const naming = new Set(
    named
      .filter(({ ids }) => ids.some(id => strangers.has(id)))
      .map(({ product }) => product),
  );
  return new Set([
    ...strangers,
    ...named.flatMap(({ product, ids }) => (naming.has(product) ? ids : [])),
  ]);
}

/** What may be the id of a document in a text that is too long to be parsed for it. */
function idsIn(text: string): string[] {
  const ids =
    /\b(?:uu)?id["']?[ \t]*:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'#,}][^\n#,}]*))/gi;
  return [...text.matchAll(ids)].flatMap(
    ([, double, single, plain]) =>
      identityOf({ id: double ?? single ?? plain }) ?? [],
  );
}
