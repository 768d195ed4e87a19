import { entityStatus } from './entityStatus';
import type { StatusFacts } from './types';

const none = { errors: 0, warnings: 0 };
const good: StatusFacts = {
  isChecked: true,
  file: { is: 'known', value: [] },
  findings: none,
  contracts: { is: 'known', value: none },
  owners: { is: 'known', value: [] },
};
const statusOf = (facts: Partial<StatusFacts>) =>
  entityStatus({ facts: { ...good, ...facts } });

describe('the status of a product or contract', () => {
  it('is good where all is known, and nothing is wrong', () => {
    expect(statusOf({})).toEqual({ level: 'good', ...none, reasons: [] });
  });

  it.each(['file', 'contracts', 'owners'] as const)(
    'is not good before the %s are known',
    fact => {
      expect(statusOf({ [fact]: { is: 'unknown' } })).toEqual({
        level: 'unknown',
        ...none,
        reasons: [{ kind: 'not-known', fact }],
      });
    },
  );

  it('leaves out what a reader may not know', () => {
    expect(
      statusOf({ file: { is: 'hidden' }, contracts: { is: 'hidden' } }).level,
    ).toBe('good');
  });

  it.each([
    ['unreadable', 'error'],
    ['unreachable', 'error'],
    ['refused', 'error'],
    ['conflict', 'warning'],
    ['removal', 'warning'],
    ['unconfirmed', 'good'],
  ] as const)('of a file that is %s is %s', (problem, level) => {
    expect(statusOf({ file: { is: 'known', value: [problem] } }).level).toBe(
      level,
    );
  });

  it('counts what is wrong with the contracts, too', () => {
    expect(
      statusOf({
        findings: { errors: 1, warnings: 2 },
        contracts: { is: 'known', value: { errors: 10, warnings: 0 } },
      }),
    ).toEqual({
      level: 'error',
      errors: 11,
      warnings: 2,
      reasons: [
        { kind: 'findings', of: 'document', errors: 1, warnings: 2 },
        { kind: 'findings', of: 'contracts', errors: 10, warnings: 0 },
      ],
    });
  });

  it('tells the gravest reason first, whatever else is not known', () => {
    const { level, reasons } = statusOf({
      isChecked: false,
      file: { is: 'known', value: ['conflict', 'unreadable', 'conflict'] },
      contracts: { is: 'unknown' },
      owners: { is: 'known', value: [{ role: 'business', name: 'ana' }] },
    });
    expect(level).toBe('error');
    expect(reasons).toEqual([
      { kind: 'file', problem: 'unreadable' },
      { kind: 'file', problem: 'conflict' },
      { kind: 'owner', role: 'business', name: 'ana' },
      { kind: 'not-known', fact: 'contracts' },
      { kind: 'not-checked' },
    ]);
  });
});
