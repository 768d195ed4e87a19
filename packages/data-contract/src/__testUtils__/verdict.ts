import { Finding, findingRules } from '../findings';
import { readDocuments } from '../reading';

const structureErrors = new Set(
  findingRules
    .filter(
      ({ group, severity }) => group === 'structure' && severity === 'error',
    )
    .map(({ id }) => id),
);

/** The findings by which a document breaks its standard. */
export function structureFindings(text: string): Finding[] {
  const [reading] = readDocuments({
    text,
    limits: { maximumFindings: 1_000_000, maximumCharacters: 50_000_000 },
  });
  return 'findings' in reading
    ? reading.findings.filter(({ rule }) => structureErrors.has(rule))
    : [];
}
