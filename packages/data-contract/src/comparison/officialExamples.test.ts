import { comparedContracts, comparedProducts } from './__testUtils__/compared';
import {
  describeWithStandards,
  officialExample,
  officialExamples,
} from '../__testUtils__/officialStandards';
import { contractOf, productOf } from './__testUtils__/documents';
import { Comparison } from './types';

function lines({ differences }: Comparison): string[] {
  return differences.map(({ rule, path }) => `${rule} ${path}`);
}

/** A text with replacements, each of which has to hit. */
function edited(text: string, ...edits: [from: string, to: string][]): string {
  return edits.reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`The text has no ${from}`);
    return result.replace(from, to);
  }, text);
}

describeWithStandards('the official examples', () => {
  it('are the same as themselves', () => {
    for (const { text } of officialExamples('odcs')) {
      const comparison = comparedContracts({
        older: contractOf(text),
        newer: contractOf(text),
      });
      expect(comparison.differences).toEqual([]);
    }
    for (const { text } of officialExamples('odps')) {
      const comparison = comparedProducts({
        older: productOf(text),
        newer: productOf(text),
      });
      expect(comparison.differences).toEqual([]);
    }
  });

  it.each<[older: string, newer: string, counts: Comparison['counts']]>([
    ['basic-four-dpo', 'column-accuracy', { breaking: 0, risky: 1, safe: 2 }],
    ['column-accuracy', 'basic-four-dpo', { breaking: 1, risky: 0, safe: 2 }],
    ['database-table-sla', 'full-example', { breaking: 0, risky: 2, safe: 26 }],
    ['full-example', 'database-table-sla', { breaking: 7, risky: 5, safe: 16 }],
    ['full-example', 'kafka-schema', { breaking: 8, risky: 12, safe: 19 }],
    [
      'kafka-schema',
      'postgresql-adventureworks-contract',
      { breaking: 3, risky: 0, safe: 71 },
    ],
  ])('from %s to %s give %j', (from, to, counts) => {
    const older = contractOf(officialExample(`${from}.odcs.yaml`));
    const newer = contractOf(officialExample(`${to}.odcs.yaml`));
    const there = comparedContracts({ older, newer });
    const back = comparedContracts({ older: newer, newer: older });
    expect(there.counts).toEqual(counts);
    // What one direction adds, the other one removes.
    const pathsOf = (comparison: Comparison, kind: string) =>
      comparison.differences
        .filter(difference => difference.kind === kind)
        .map(({ path }) => path)
        .sort();
    expect(pathsOf(there, 'added')).toEqual(pathsOf(back, 'removed'));
  });

  it('tell what changed in the full example', () => {
    const text = officialExample('full-example.odcs.yaml');
    const comparison = comparedContracts({
      older: contractOf(text),
      newer: contractOf(
        edited(
          text,
          ['version: 1.1.0', 'version: 1.2.0'],
          ['name: rcvr_id\n', 'name: receiver_id\n'],
          ['physicalType: varchar(2)', 'physicalType: varchar(3)'],
          ['host: localhost', 'host: db.example.com'],
          ['mustBeGreaterThan: 1000000', 'mustBeGreaterThan: 1000'],
          ['priceAmount: 9.95', 'priceAmount: 12'],
          ['purpose: Views', 'purpose: Many views'],
          [
            '  - role: bq_queryman_user_opr\n    access: read\n    firstLevelApprovers: Reporting Manager\n    secondLevelApprovers: na\n',
            '',
          ],
        ),
      ),
    });
    expect(lines(comparison)).toEqual([
      'role-removed roles[1]',
      'server-address-changed servers[0].host',
      'column-renamed schema[0].properties[1].name',
      'price-raised price.priceAmount',
      'quality-rule-loosened schema[0].quality[0].mustBeGreaterThan',
      'physical-type-widened schema[0].properties[2].physicalType',
      'wording-changed description.purpose',
    ]);
    expect(comparison.version).toMatchObject({
      needed: 'major',
      declared: 'minor',
      sufficient: false,
      suggested: '2.0.0',
    });
  });

  it('tell what changed in the service levels of a table', () => {
    const text = officialExample('database-table-sla.odcs.yaml');
    const older = contractOf(text);
    const newer = contractOf(text);
    newer.slaProperties.shift();
    expect(lines(comparedContracts({ older, newer }))).toEqual([
      'service-level-removed slaProperties[0]',
    ]);
    expect(lines(comparedContracts({ older: newer, newer: older }))).toEqual([
      'service-level-added slaProperties[0]',
    ]);
  });

  it('tell what changed in the ports of a product', () => {
    const text = officialExample('customer-data-product.odps.yaml');
    const older = productOf(text);
    const newer = productOf(text);
    newer.outputPorts.pop();
    newer.inputPorts.pop();
    newer.outputPorts[0].contractId = 'another';
    expect(lines(comparedProducts({ older, newer }))).toEqual([
      `output-port-removed outputPorts[${older.outputPorts.length - 1}]`,
      'output-port-contract-changed outputPorts[0].contractId',
      `input-port-removed inputPorts[${older.inputPorts.length - 1}]`,
    ]);
  });
});
