import { judgedDocuments } from '../__testUtils__/judgedDocuments';
import { findingRules } from './rules';
import {
  checkRuleSettings,
  configurableFindingRules,
  InvalidRuleSettingsError,
} from './ruleSettings';
import { FindingRuleSettings } from './types';

const contract = `apiVersion: v3.1.0
kind: DataContract
id: orders-v1
version: 1.0.0
status: active
nmae: jane
schema: [{ name: orders, properties: [{ name: note }] }]
`;

function findingsWith(rules?: FindingRuleSettings, text = contract) {
  return judgedDocuments({ text, rules }).flatMap(reading =>
    'findings' in reading
      ? reading.findings.map(({ rule, severity }) => `${severity} ${rule}`)
      : [],
  );
}

describe('settings of rules', () => {
  it('switch rules off and give them another severity', () => {
    expect(findingsWith().sort()).toEqual([
      'error unknown-field',
      'info contract-without-owner',
      'info contract-without-purpose',
      'info unclassified-columns',
    ]);
    expect(
      findingsWith({
        'unknown-field': 'warning',
        'contract-without-owner': 'off',
        'contract-without-purpose': 'error',
        'unclassified-columns': 'info',
      }).sort(),
    ).toEqual([
      'error contract-without-purpose',
      'info unclassified-columns',
      'warning unknown-field',
    ]);
  });

  it('decide what is kept of more findings than are listed', () => {
    const keys = Array.from({ length: 205 }, (_, index) => `x${index}: 1`);
    const text = `${contract}${keys.join('\n')}\n`;
    const rules = { 'contract-without-owner': 'error' } as const;
    expect(findingsWith(undefined, text)).not.toContain(
      'info contract-without-owner',
    );
    expect(findingsWith({ ...rules, 'unknown-field': 'info' }, text)).toContain(
      'error contract-without-owner',
    );
    expect(findingsWith({ 'unknown-field': 'off' }, text)).toHaveLength(3);
  });

  it('never make a document that breaks its standard follow a newer version', () => {
    const text = contract.replace('nmae: jane', 'context: Ask before use');
    expect(findingsWith({ 'unknown-field': 'info' }, text)).toContain(
      'error newer-version-needed',
    );
  });

  it.each([
    [
      { 'unclassified-colums': 'off' },
      'There is no rule "unclassified-colums" of findings; the nearest one is "unclassified-columns".',
    ],
    [{ sparkle: 'off' }, 'There is no rule "sparkle" of findings. Use the id'],
    [{ constructor: 'off' }, 'There is no rule "constructor"'],
    [
      { syntax: 'off' },
      'The rule "syntax" can neither be switched off nor changed: what cannot be read cannot be used.',
    ],
    [{ 'duplicate-key': 'info' }, 'can neither be switched off nor changed'],
    [
      { 'more-findings': 'off' },
      'findings that are not listed must be counted',
    ],
    [
      { 'unknown-field': 'fatal' },
      'The rule "unknown-field" is set to "fatal".',
    ],
    [{ 'unknown-field': false }, 'is set to "false". Write off, error'],
  ])('refuse %j', (rules, message) => {
    const settings = rules as unknown as FindingRuleSettings;
    expect(() => checkRuleSettings({ rules: settings })).toThrow(
      InvalidRuleSettingsError,
    );
    expect(() => judgedDocuments({ text: contract, rules: settings })).toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringContaining(message),
      }),
    );
  });

  it('may name every rule of structure and meaning', () => {
    const rules = Object.fromEntries(
      configurableFindingRules.map(({ id }) => [id, 'off' as const]),
    );
    expect(findingsWith(rules)).toEqual([]);
    for (const { id } of findingRules.filter(each => !(each.id in rules))) {
      expect(() => checkRuleSettings({ rules: { [id]: 'off' } })).toThrow(
        'can neither be switched off nor changed',
      );
    }
  });
});
