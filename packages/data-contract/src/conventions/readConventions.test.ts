import { defaultConventions } from './defaultConventions';
import { readConventions } from './readConventions';

describe('readConventions', () => {
  it.each([
    ['nothing', undefined],
    ['an empty section', {}],
    ['sections without values', { ownership: null, findings: { rules: null } }],
    ['settings of others', { operators: ['group:a'], domains: { sales: {} } }],
  ])('takes the defaults for %s', (_, value) => {
    expect(readConventions({ value })).toEqual(defaultConventions);
  });

  it('reads all that a company decides; a list that is not set keeps its default', () => {
    expect(
      readConventions({
        value: {
          ownership: { businessOwnerProperties: ['accountable'] },
          personalData: { personalClassifications: ['p3'], otherTags: [] },
          findings: {
            rules: {
              'unclassified-columns': 'off',
              'missing-purpose': 'error',
              // As a parser of YAML 1.1 reads `off`.
              'no-schema': false,
            },
          },
          secrets: { allow: ['partitionToken'] },
        },
      }),
    ).toEqual({
      ownership: {
        ...defaultConventions.ownership,
        businessOwnerProperties: ['accountable'],
      },
      personalData: {
        ...defaultConventions.personalData,
        personalClassifications: ['p3'],
        otherTags: [],
      },
      rules: {
        'unclassified-columns': 'off',
        'missing-purpose': 'error',
        'no-schema': 'off',
      },
      secrets: { allow: ['partitionToken'] },
    });
  });

  it.each([
    [[], 'dataProducts must be a mapping of keys to values, got a list'],
    [
      { ownership: 'businessOwner' },
      'dataProducts.ownership must be a mapping of keys to values, got the text "businessOwner".',
    ],
    [
      { ownership: { businessOwnerProperties: 'accountable' } },
      'dataProducts.ownership.businessOwnerProperties must be a list of texts, got the text "accountable".',
    ],
    [
      { personalData: { personalTags: ['pii', 3] } },
      'dataProducts.personalData.personalTags[1] must be a text, got the number 3.',
    ],
    [
      { secrets: { allow: [' '] } },
      'dataProducts.secrets.allow[0] must be a text, got the text " ".',
    ],
    [
      { ownership: { businesOwnerProperties: [] } },
      'dataProducts.ownership.businesOwnerProperties is no setting; there are businessOwnerProperties, technicalOwnerProperties, businessOwnerRoles. Did you mean businessOwnerProperties?',
    ],
    [{ findings: { ruls: {} } }, 'dataProducts.findings.ruls is no setting'],
    [
      { findings: { rules: { 'missing-propose': 'off' } } },
      'dataProducts.findings.rules: There is no rule "missing-propose" of findings; the nearest one is "missing-purpose".',
    ],
    [
      { findings: { rules: { syntax: 'off' } } },
      'can neither be switched off nor changed',
    ],
    [
      { findings: { rules: { 'missing-purpose': 'fatal' } } },
      'is set to "fatal"',
    ],
    [
      { findings: { rules: { 'missing-purpose': 7 } } },
      'dataProducts.findings.rules.missing-purpose must be off, error, warning or info, got the number 7.',
    ],
  ])('refuses %j with the path in the message', (value, message) => {
    expect(() => readConventions({ value })).toThrow(message);
    expect(() => readConventions({ value })).toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });

  it('names the path that it is told', () => {
    expect(() =>
      readConventions({ value: { secrets: 1 }, path: 'conventions' }),
    ).toThrow('conventions.secrets must be a mapping');
  });
});
