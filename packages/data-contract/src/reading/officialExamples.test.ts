import { judgedDocuments } from '../__testUtils__/judgedDocuments';
import {
  describeWithStandards,
  officialExample,
  officialExamples,
} from '../__testUtils__/officialStandards';
import { findingRules } from '../findings';

const ofMeaning = new Set(
  findingRules.filter(({ group }) => group === 'meaning').map(({ id }) => id),
);

/** `rule@line` of everything that reading and checking the structure finds. */
function findingsIn(name: string): string[] {
  const [reading, ...more] = judgedDocuments({ text: officialExample(name) });
  expect(more).toEqual([]);
  expect(reading.kind).toBe(
    name.endsWith('.odps.yaml') ? 'product' : 'contract',
  );
  return 'findings' in reading
    ? reading.findings
        .filter(({ rule }) => !ofMeaning.has(rule))
        .map(({ rule, line, path }) => `${rule}@${line} ${path}`)
    : [];
}

describeWithStandards('the official examples', () => {
  it.each([
    ['column-accuracy.odcs.yaml', []],
    ['database-table-sla.odcs.yaml', []],
    ['full-example.odcs.yaml', []],
    ['kafka-schema.odcs.yaml', []],
    ['postgresql-adventureworks-contract.odcs.yaml', []],
    [
      'basic-four-dpo.odcs.yaml',
      ['newer-version-needed@2 apiVersion', 'newer-version-needed@9 team'],
    ],
    ['simple-data-product.odps.yaml', []],
    [
      'customer-data-product.odps.yaml',
      [
        'newer-version-needed@1 apiVersion',
        'recommended-field@1 version',
        'newer-version-needed@30 inputPorts[3].tags',
        'newer-version-needed@31 inputPorts[3].customProperties',
        'newer-version-needed@34 inputPorts[3].authoritativeDefinitions',
        'newer-version-needed@49 outputPorts[1].tags',
        'newer-version-needed@50 outputPorts[1].customProperties',
        'newer-version-needed@53 outputPorts[1].authoritativeDefinitions',
        'unknown-word@87 managementPorts[0].authoritativeDefinitions[0].type',
        'newer-version-needed@102 team',
      ],
    ],
  ])('%s has the findings that its author would be told', (name, expected) => {
    expect(findingsIn(name)).toEqual(expected);
  });

  it('are all in the table above', () => {
    expect([
      ...officialExamples('odcs'),
      ...officialExamples('odps'),
    ]).toHaveLength(8);
  });
});
