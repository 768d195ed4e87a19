import { ConfigReader } from '@backstage/config';
import { readFindingRules } from './readFindingRules';

function read(findings?: object) {
  return readFindingRules(
    new ConfigReader({ dataProducts: { ...(findings && { findings }) } }),
  );
}

describe('readFindingRules', () => {
  it('reads what rules weigh here, and nothing by default', () => {
    expect(read()).toEqual({});
    expect(read({})).toEqual({});
    expect(
      read({
        rules: { 'unclassified-columns': 'off', 'missing-purpose': 'error' },
      }),
    ).toEqual({ 'unclassified-columns': 'off', 'missing-purpose': 'error' });
  });

  it.each([
    [{ ruls: {} }, 'dataProducts.findings.ruls is no setting'],
    [
      { rules: { 'missing-propose': 'off' } },
      'dataProducts.findings.rules: There is no rule "missing-propose" of findings; the nearest one is "missing-purpose".',
    ],
    [{ rules: { syntax: 'off' } }, 'can neither be switched off nor changed'],
    [{ rules: { 'missing-purpose': 'fatal' } }, 'is set to "fatal"'],
    [
      { rules: { 'missing-purpose': 7 } },
      "'dataProducts.findings.rules.missing-purpose'",
    ],
  ])('stops the start of a portal with %j', (findings, message) => {
    expect(() => read(findings)).toThrow(message);
  });
});
