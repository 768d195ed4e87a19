export { InvalidExportError } from './export/InvalidExportError';
export { exportContract } from './exportContract';
export type {
  ContractExport,
  ContractImport,
  ConversionNote,
  ConvertedFile,
  ExportDialect,
  ExportFormat,
  ExportOptions,
  ImportFormat,
} from './types';
export { importContract } from './importContract';
export { importTable } from './import/importTable';
export type { ImportRow } from './import/importTable';
export type { WrittenVersion } from './import/inVersion';
export { roundTrips } from './import/roundTrip';
export type { RoundTrip } from './import/roundTrip';
