import { readDocuments, type SecretSettings } from '@data-mesh/data-contract';
import { UsageError } from '../configuration/UsageError';
import { detached } from '../files';
import { nothingOfOurs } from '../rules';
import { ReadingBudget } from './ReadingBudget';
import { ComparableReading, Side, SideDocument } from './types';

/** The text of a file on one side of a comparison. */
export interface SideText {
  /** Relative to the folder of the run, with `/`. */
  file: string;
  text: string;
  /** Gets the same text once more; undefined if it is gone. */
  again: () => Promise<string | undefined>;
}

/** The documents of a file. Those of others are nobody's business here. */
export function readSide(options: {
  text: SideText;
  budget: ReadingBudget;
  /** What is no secret here. */
  secrets?: SecretSettings;
}): Side {
  const { text: source, budget, secrets } = options;
  const { file } = source;
  const side: Side = { documents: [], unreadable: [], strange: [] };
  const readings = readDocuments({ text: source.text, secrets });
  const nothing = nothingOfOurs(readings);
  if (nothing) {
    side.strange.push({ file, rule: nothing });
  }
  for (const [position, reading] of readings.entries()) {
    if (reading.kind === 'unreadable') {
      const { id, findings } = reading;
      side.unreadable.push(detached({ file, id, finding: findings[0] }));
    } else if (reading.kind !== 'foreign') {
      const read = budget.take(reading.text.length)
        ? keeperOf(reading)
        : readerOf({ file, position, again: source.again, secrets });
      side.documents.push(documentOf({ file, reading, read }));
    }
  }
  return side;
}

function documentOf(options: {
  file: string;
  reading: ComparableReading;
  read: SideDocument['read'];
}): SideDocument {
  const { file, reading, read } = options;
  const { id, name, version, lifecycle } =
    reading.kind === 'product' ? reading.product : reading.contract;
  const outputPorts =
    reading.kind === 'product'
      ? reading.product.outputPorts.map(port => ({
          name: port.name,
          version: port.version,
          contractId: port.contractId,
        }))
      : [];
  const known = detached({ id, name, version, lifecycle, outputPorts });
  return { file, kind: reading.kind, ...known, read };
}

/** A copy, because what reading leaves for judging would take as much memory again. */
function keeperOf(reading: ComparableReading): SideDocument['read'] {
  const kept = { ...reading };
  return async () => kept;
}

/** In a function of its own, so that it holds neither the text nor the reading. */
function readerOf(options: {
  file: string;
  position: number;
  again: SideText['again'];
  secrets?: SecretSettings;
}): SideDocument['read'] {
  const { file, position, again, secrets } = options;
  return async () => {
    const text = await again();
    const reading = text
      ? readDocuments({ text, secrets })[position]
      : undefined;
    if (reading?.kind !== 'product' && reading?.kind !== 'contract') {
      throw new UsageError(`${file} was changed while it was read. Run again.`);
    }
    return reading;
  };
}
