import { judgedDocuments } from '../../__testUtils__/judgedDocuments';
import { Finding } from '../../findings';
import { DocumentReading } from '../../reading';

/** What every contract of these tests would hear, because it says so little. */
const rules = {
  'contract-without-purpose': 'off',
  'contract-without-owner': 'off',
  'unclassified-columns': 'off',
  'looks-personal-unclassified': 'off',
  'no-schema': 'off',
} as const;

/** A contract that follows its standard, with some more keys. */
export function contractText(rest: string, version = 'v3.2.0'): string {
  return `apiVersion: ${version}
kind: DataContract
id: orders-v1
version: 1.0.0
status: active
${rest}
`;
}

export function findingsIn(readings: DocumentReading[]): Finding[] {
  return readings.flatMap(reading =>
    'findings' in reading ? reading.findings : [],
  );
}

/** The findings of a contract without those about its gaps, as `rule path`. */
export function findingsOf(rest: string, version?: string): string[] {
  return findingsIn(
    judgedDocuments({ text: contractText(rest, version), rules }),
  ).map(({ rule, path }) => `${rule} ${path}`);
}

/** The same for one object with these lines. */
export function findingsOfObject(lines: string, version?: string): string[] {
  return findingsOf(
    `schema:\n  - name: orders\n${lines.replace(/^/gm, '    ')}`,
    version,
  ).map(text => text.replace('schema[0].', ''));
}
