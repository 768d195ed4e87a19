import { judgedDocuments } from '../__testUtils__/judgedDocuments';
import { contractText, findingsIn, findingsOf } from './__testUtils__/findings';

const suppress = (...rules: string[]) =>
  `customProperties: [{ property: suppressFindings, value: [${rules.join()}], description: Known. }]`;

const table = (name: string, lines = '') => `
  - name: ${name}
    ${lines}
    properties:
      - { name: a, logicalType: integer, examples: [x], primaryKeyPosition: 2 }
      - { name: b, logicalType: integer, examples: [y], enum: [{ value: z }] }`;

describe('suppressFindings', () => {
  it('silences rules at its element and below, and nowhere else', () => {
    expect(
      findingsOf(
        `schema:${table(
          'one',
          suppress('unfitting-example', 'position-without-key'),
        )}${table('two')}`,
      ),
    ).toEqual([
      'unfitting-enum-value schema[0].properties[1].enum[0].value',
      'unfitting-example schema[1].properties[0].examples[0]',
      'position-without-key schema[1].properties[0].primaryKeyPosition',
      'unfitting-example schema[1].properties[1].examples[0]',
      'unfitting-enum-value schema[1].properties[1].enum[0].value',
    ]);
  });

  it('of the document silences all of it', () => {
    expect(
      findingsOf(
        `${suppress(
          'unfitting-example',
          'position-without-key',
          'unfitting-enum-value',
        )}\nschema:${table('one')}`,
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'a quality rule',
      `schema: [{ name: a, quality: [{ type: text, name: x, description: ' ', scheduler: cron, schedule: x, ${suppress(
        'invalid-schedule',
      )} }] }]`,
    ],
    [
      'a service level',
      `slaProperties: [{ property: latency, value: 4, ${suppress(
        'service-level-without-unit',
      )} }]`,
    ],
    [
      'a server',
      `servers: [{ server: a, type: kafka, host: a }, { server: a, type: kafka, host: b, ${suppress(
        'duplicate-server',
      )} }]`,
    ],
    [
      'a member of the team',
      `team: { members: [{ username: a, dateIn: 2026-02-01, dateOut: 2026-01-01, ${suppress(
        'dates-out-of-order',
      )} }] }`,
    ],
    [
      'a list that is a mapping',
      `customProperties: { suppressFindings: service-level-without-unit }\nslaProperties: [{ property: latency, value: 4 }]`,
    ],
  ])('is heard in %s', (_, text) => {
    expect(
      findingsOf(text).filter(finding => !finding.startsWith('wrong-type')),
    ).toEqual([]);
  });

  it('takes columns out of those without a classification', () => {
    const text = contractText(
      `schema:${table('one', suppress('unclassified-columns'))}`,
    );
    const ids = findingsIn(judgedDocuments({ text })).map(({ rule }) => rule);
    expect(ids).not.toContain('unclassified-columns');
  });

  it('silences rules of a product, too', () => {
    const product = (lines: string) =>
      findingsIn(
        judgedDocuments({
          text: `apiVersion: v1.0.0
kind: DataProduct
id: a
version: 1.0.0
status: active
outputPorts: [{ name: a, version: 1.0.0, ${lines} }]
${suppress('missing-purpose', 'missing-business-owner')}`,
        }),
      ).map(({ rule }) => rule);
    expect(product('type: tables')).toEqual([
      'missing-technical-owner',
      'output-port-without-contract',
    ]);
    expect(product(suppress('output-port-without-contract'))).toEqual([
      'missing-technical-owner',
    ]);
  });

  it('never silences errors of structure, unsafe links or itself, and says so', () => {
    const text = contractText(`${suppress(
      'unknown-field',
      'unsafe-link',
      'unknown-suppression',
      'unfitting-exampel',
      '7',
    )}
nmae: x
support: [{ channel: a, url: 'javascript:alert(1)' }]`);
    const found = findingsIn(judgedDocuments({ text })).filter(({ rule }) =>
      /unknown|unsafe/.test(rule),
    );
    expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      ...['"unknown-field"', '"unsafe-link"', '"unknown-suppression"'].map(
        id =>
          `unknown-suppression: suppressFindings names ${id}, which a document cannot silence.`,
      ),
      'unknown-suppression: suppressFindings names "unfitting-exampel", which is the id of no rule.',
      'unknown-suppression: suppressFindings names the number 7, which is the id of no rule.',
      expect.stringMatching(/^unknown-field: /),
      expect.stringMatching(/^unsafe-link: /),
    ]);
    expect(found[3].remedy).toBe('Write value: [unfitting-example].');
  });
});
