import { harmlessText } from './harmlessText';

/** One table as CSV (RFC 4180), every cell in quotes. Spreadsheets must not take a text for a formula. */
export function toCsv(options: {
  columns: readonly string[];
  rows: readonly (readonly unknown[])[];
}): string {
  const { columns, rows } = options;
  return [columns, ...rows]
    .map(row => row.map(toCell).join(','))
    .join('\r\n')
    .concat('\r\n');
}

function toCell(value: unknown): string {
  const text = value === undefined || value === null ? '' : String(value);
  return `"${harmlessText(text).replaceAll('"', '""')}"`;
}
