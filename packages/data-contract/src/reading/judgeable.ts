import { FindingCollector } from '../findings/FindingCollector';
import { Problem } from '../findings/problem';
import { JsonValue } from '../model';
import { LinePosition } from '../yaml';
import { DocumentFormat, FormatReading } from './formats';
import { DocumentReading } from './types';

/** What is left of reading a document, so that judging it need not read it again. */
export interface Judgeable {
  described: FormatReading;
  format: DocumentFormat;
  /** The version by which it was read, without the v. */
  version: string;
  /** The document as written. */
  written: JsonValue;
  /** What is known to be wrong with it. */
  collector: FindingCollector;
  locate: (problem: Problem) => LinePosition;
}

/** It goes with the reading: most of it is as large as the document, and nobody's business. */
const judgeables = new WeakMap<DocumentReading, Judgeable>();

export function rememberJudgeable(options: {
  reading: DocumentReading;
  judgeable: Judgeable;
}): void {
  judgeables.set(options.reading, options.judgeable);
}

/** Undefined for a reading that was copied, stored or judged before. */
export function judgeableOf(reading: DocumentReading): Judgeable | undefined {
  return judgeables.get(reading);
}
