import type {
  DataContractDescriptor,
  JsonValue,
} from '@data-mesh/data-contract';
import {
  DocumentReading,
  defaultReadingLimits,
  readDocuments,
} from '@data-mesh/data-contract/reading';
import { readYaml } from '@data-mesh/data-contract/yaml';
import { SchemaParseError } from '../reading/SchemaParseError';

/** Reads a data contract of ODCS, or its `schema` alone, as YAML or JSON. */
export function parseOdcs(options: { text: string }): DataContractDescriptor {
  const { text } = options;
  const readings = readDocuments({ text });
  const [only, ...others] = readings;
  const isSchema =
    only &&
    others.length === 0 &&
    only.kind !== 'contract' &&
    !isTooLarge(only);
  const schema = isSchema ? schemaAlone(text) : undefined;
  const contract = [
    ...readings,
    ...(schema ? readDocuments({ text: contractOf(schema) }) : []),
  ].find(reading => reading.kind === 'contract')?.contract;
  if (!contract) {
    throw new SchemaParseError({
      place: placeOf(readings),
      problem: problemOf(readings),
      remedy:
        'Give a data contract with kind: DataContract, or the list of its schema.',
    });
  }
  return contract;
}

/** What was too large once need not be parsed again. */
function isTooLarge(reading: DocumentReading): boolean {
  return (
    reading.kind === 'unreadable' &&
    reading.findings.some(({ rule }) => rule === 'document-too-large')
  );
}

/** The list of objects, if a text is no more than that. */
function schemaAlone(text: string): JsonValue[] | undefined {
  if (text.length > defaultReadingLimits.maximumCharacters) {
    return undefined;
  }
  const reading = readYaml({ text, ...defaultReadingLimits });
  const value = reading.kind === 'value' ? reading.value : undefined;
  const list = isMapping(value) ? value.schema : value;
  return Array.isArray(list) && list.every(isMapping) ? list : undefined;
}

function isMapping(
  value: JsonValue | undefined,
): value is { [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function contractOf(schema: JsonValue[]): string {
  return JSON.stringify({
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'schema',
    version: '1.0.0',
    status: 'active',
    schema,
  });
}

function problemOf(readings: DocumentReading[]): string {
  const [first] = readings;
  return first?.kind === 'unreadable' && first.findings[0]
    ? first.findings[0].message
    : 'The text is no data contract of ODCS.';
}

function placeOf(readings: DocumentReading[]): string {
  const [first] = readings;
  const line = first?.kind === 'unreadable' && first.findings[0]?.line;
  return line ? `line ${line}` : '';
}
