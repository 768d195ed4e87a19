import { ImportFormat } from '../types';
import { ContractDraft } from './draft';
import { ImportRun } from './ImportRun';

/** Whether an object of the source is wanted, known by any of its names. */
export type Selection = (...names: (string | undefined)[]) => boolean;

/** One format: how its texts become the draft of a contract. */
export interface Importer {
  format: ImportFormat;
  /** Throws SchemaParseError for a text that is none of its format. */
  read(options: {
    text: string;
    run: ImportRun;
    isSelected: Selection;
    /** Whether the reader asked for certain objects. */
    hasSelection: boolean;
  }): ContractDraft;
}
