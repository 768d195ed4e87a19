import { defaultConventions } from '../conventions';
import { compareContracts } from '../comparison';
import { personalData } from '../privacy';
import { judge } from './judge';
import { judgeDocuments } from './judgeDocuments';
import { readDocuments } from './readDocuments';
import { DocumentReading } from './types';

const now = new Date('2026-09-08T12:00:00Z');

const product = `apiVersion: v1.0.0
kind: DataProduct
id: orders
status: active
version: 1
customProperties: [{ property: accountable, value: user:default/ana }]
outputPorts: [{ name: orders, version: 1.0.0, contractId: orders-v1 }]
`;

function rulesOf(reading: DocumentReading): string[] {
  return 'findings' in reading ? reading.findings.map(({ rule }) => rule) : [];
}

describe('reading', () => {
  it('says what breaks the standard, and nothing that a company may see otherwise', () => {
    const [reading] = readDocuments({ text: product });
    expect(rulesOf(reading)).toEqual(['wrong-type']);
  });
});

describe('judging', () => {
  it('adds what the document means, by the conventions of a company', () => {
    const [reading] = readDocuments({ text: product });
    expect(
      rulesOf(judge({ reading, conventions: defaultConventions, now })),
    ).toEqual(
      expect.arrayContaining([
        'wrong-type',
        'missing-business-owner',
        'missing-technical-owner',
        'missing-purpose',
      ]),
    );
    const conventions = {
      ...defaultConventions,
      ownership: {
        ...defaultConventions.ownership,
        businessOwnerProperties: ['businessOwner', 'accountable'],
      },
      rules: { 'missing-purpose': 'off', 'wrong-type': 'info' } as const,
    };
    const judged = judge({ reading, conventions, now });
    expect(rulesOf(judged)).not.toContain('missing-business-owner');
    expect(rulesOf(judged)).not.toContain('missing-purpose');
    expect(judged).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ rule: 'wrong-type', severity: 'info' }),
      ]),
    });
  });

  it('leaves the reading as it is, so that it can be judged again and otherwise', () => {
    const [reading] = readDocuments({ text: product });
    const before = JSON.stringify(reading);
    const conventions = defaultConventions;
    const first = judge({ reading, conventions, now });
    judge({
      reading,
      conventions: { ...conventions, rules: { 'wrong-type': 'off' } },
      now,
    });
    expect(judge({ reading, conventions, now })).toEqual(first);
    expect(JSON.stringify(reading)).toBe(before);
  });

  it('gives a reading that was copied, stored or judged the same findings', () => {
    const [reading] = readDocuments({ text: `---\n# shop\n${product}` });
    const conventions = defaultConventions;
    const judged = judge({ reading, conventions, now });
    const stored = JSON.parse(JSON.stringify(reading));
    expect(judge({ reading: stored, conventions, now })).toEqual(judged);
    expect(judge({ reading: judged, conventions, now })).toEqual(judged);
  });

  it('counts as dropped what the conventions keep, however many the reader met', () => {
    const fields = Array.from({ length: 300 }, (_, index) => `x${index}: 1\n`);
    const [reading] = readDocuments({ text: product + fields.join('') });
    const more = (rules: {}) => {
      const conventions = { ...defaultConventions, rules };
      const judged = judge({ reading, conventions, now });
      return 'findings' in judged
        ? judged.findings.find(({ rule }) => rule === 'more-findings')?.message
        : undefined;
    };
    expect(more({})).toBe('There are 104 more findings.');
    expect(more({ 'unknown-field': 'off' })).toBeUndefined();
  });

  it('refuses settings of rules that nobody knows', () => {
    const [reading] = readDocuments({ text: product });
    expect(() =>
      judge({
        reading,
        conventions: { ...defaultConventions, rules: { nonsense: 'off' } },
        now,
      }),
    ).toThrow('There is no rule "nonsense" of findings');
  });
});

describe('conventions', () => {
  const conventions = {
    ...defaultConventions,
    ownership: {
      businessOwnerProperties: ['accountable'],
      technicalOwnerProperties: ['squad'],
      businessOwnerRoles: ['value lead'],
    },
    personalData: {
      personalClassifications: ['p3'],
      otherClassifications: ['p0'],
      personalTags: ['about-people'],
      otherTags: [],
    },
  };
  const contract = (rest: string) => {
    const [reading] = judgeDocuments({
      text: `apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\n${rest}`,
      conventions,
      now,
    });
    if (reading.kind !== 'contract') throw new Error('This is no contract.');
    return reading.contract;
  };
  const column = (fields: string) =>
    `schema: [{ name: people, properties: [{ name: a, logicalType: string, ${fields} }] }]`;
  const owner = (property: string) =>
    `customProperties: [{ property: ${property}, value: ana }]`;
  const member = (role: string) =>
    `team: { members: [{ username: ana, role: ${role} }] }`;

  it.each([
    [
      'classification: internal',
      'classification: p3',
      'personal-data-declared',
    ],
    ['classification: P-3', 'classification: p0', 'personal-data-withdrawn'],
    ['classification: pii', 'classification: p3', 'personal-data-declared'],
    [
      'classification: internal',
      'classification: pii',
      'classification-changed',
    ],
    ['tags: []', 'tags: [About People]', 'personal-data-declared'],
    ['tags: [about_people]', 'tags: [pii]', 'personal-data-withdrawn'],
    ['tags: []', 'tags: [pii]', 'tags-changed'],
  ])('decide what %s to %s means for people', (before, after, rule) => {
    const [older, newer] = [before, after].map(column).map(contract);
    const { differences } = compareContracts({ older, newer, conventions });
    expect(differences.map(difference => difference.rule)).toEqual([rule]);
    const answers = [older, newer].map(
      of =>
        personalData({ contract: of, configuration: conventions.personalData })
          .answer === 'yes',
    );
    expect(answers[0] !== answers[1]).toBe(rule.startsWith('personal-data'));
  });

  it.each([
    [owner('accountable'), 'owner-changed'],
    [owner('Account-able'), 'owner-changed'],
    [owner('squad'), 'owner-changed'],
    [owner('businessOwner'), 'custom-property-added'],
  ])('decide whether %s names an owner', (after, rule) => {
    const { differences } = compareContracts({
      older: contract(''),
      newer: contract(after),
      conventions,
    });
    expect(differences.map(difference => difference.rule)).toEqual([rule]);
  });

  it.each([
    ['Value_Lead', 'owner-changed'],
    ['valuelead', 'owner-changed'],
    ['product owner', 'team-changed'],
  ])('decide whether a %s is an owner', (role, rule) => {
    const { differences } = compareContracts({
      older: contract(member('steward')),
      newer: contract(member(role)),
      conventions,
    });
    expect(differences.map(difference => difference.rule)).toEqual([rule]);
  });
});
