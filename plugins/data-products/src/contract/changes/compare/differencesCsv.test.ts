import type { Difference } from '@data-mesh/data-contract';
import { COLUMNS, differencesCsv } from './differencesCsv';

const difference: Difference = {
  rule: 'column-removed',
  kind: 'removed',
  path: 'schema[0].properties[1]',
  olderPath: 'schema[0].properties[1]',
  subject: 'orders.amount',
  older: { name: 'amount', physicalType: 'int' },
  impact: 'breaking',
  hurts: ['consumers', 'producers'],
  step: 'major',
  reason: '=1+1, removed',
};

describe('differencesCsv', () => {
  it('has a row for each difference, and no formulas', () => {
    expect(differencesCsv({ differences: [difference], heads: COLUMNS })).toBe(
      [
        `"impact","kind","subject","path","olderPath","older","newer","hurts","step","reason","rule"`,
        `"breaking","removed","orders.amount","schema[0].properties[1]","schema[0].properties[1]",` +
          `"{""name"":""amount"",""physicalType"":""int""}","",` +
          `"consumers, producers","major","'=1+1, removed","column-removed"`,
        '',
      ].join('\r\n'),
    );
  });
});
