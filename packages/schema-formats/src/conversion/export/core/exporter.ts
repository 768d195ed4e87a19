import type { DataContractDescriptor } from '@data-mesh/data-contract';
import { ConvertedFile, ExportFormat, ExportOptions } from '../../types';
import { TypeTable } from './columnTypes';
import { NoteCollector } from '../../NoteCollector';
import { Database } from './physicalTypes';
import { Table } from './readTables';
import { TreatmentTable } from './treatments';

/** What an exporter makes files of. */
export interface ExportContext {
  /** Without secrets. */
  contract: DataContractDescriptor;
  /** The objects that are asked for. */
  tables: readonly Table[];
  notes: NoteCollector;
  options: ExportOptions;
  /** A beginning for the names of files, made of the name of the contract. */
  fileName: string;
}

/** One target: what it says of a contract, by tables, and who writes it. */
export interface ContractExporter {
  format: ExportFormat;
  /** What people call it, in messages and in the documentation. */
  title: string;
  /** Whose words physical types may be written in. */
  database?: Database;
  /** Absent for Markdown, which writes types as they are. */
  types?: TypeTable;
  treatments: TreatmentTable;
  write(context: ExportContext): ConvertedFile[];
}
