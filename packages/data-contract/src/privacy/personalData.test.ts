import { defaultConventions } from '../conventions';
import { readDocuments } from '../reading';
import {
  describeWithStandards,
  officialExample,
} from '../__testUtils__/officialStandards';
import { personalData } from './personalData';

function judge(text: string) {
  const [reading] = readDocuments({ text });
  if (reading.kind !== 'contract') {
    throw new Error('no contract');
  }
  return personalData({
    contract: reading.contract,
    configuration: defaultConventions.personalData,
  });
}

function withColumns(...columns: string[]) {
  return `kind: DataContract\nschema: [{ name: t, properties: [${columns.join()}] }]`;
}

describe('personalData', () => {
  it.each([
    ['yes', ['{ name: a, classification: PII }', '{ name: b }']],
    ['yes', ['{ name: a, classification: sensitive_personal }']],
    ['yes', ['{ name: a, classification: public, tags: [Personal Data] }']],
    [
      'no',
      ['{ name: a, classification: public }', '{ name: b, tags: [no-pii] }'],
    ],
    ['unknown', ['{ name: a, classification: public }', '{ name: b }']],
    ['unknown', ['{ name: a, classification: internal }']],
    ['unknown', ['{ name: a, classification: restricted }']],
    ['unknown', []],
  ])('is %s for columns %j', (answer, columns) => {
    expect(judge(withColumns(...columns)).answer).toBe(answer);
  });

  it('says why for every leaf column, the nearest word first', () => {
    expect(
      judge(`kind: DataContract
schema:
  - name: customers
    tags: [pii]
    properties:
      - name: address
        logicalType: object
        classification: public
        properties:
          - { name: city, logicalType: string }
          - { name: street, logicalType: string, classification: personal }
      - name: phones
        logicalType: array
        items: { logicalType: string }
      - { name: score, classification: confidential, tags: [not-personal] }
`).columns,
    ).toEqual([
      {
        path: 'customers.address.city',
        answer: 'no',
        reason: 'customers.address has the classification "public".',
      },
      {
        path: 'customers.address.street',
        answer: 'yes',
        reason: 'customers.address.street has the classification "personal".',
      },
      {
        path: 'customers.phones.items',
        answer: 'yes',
        reason: 'customers has the tag "pii".',
      },
      {
        path: 'customers.score',
        answer: 'no',
        reason: 'customers.score has the tag "not-personal".',
      },
    ]);
  });

  it('says why for the contract', () => {
    expect(judge('kind: DataContract\ntags: [gdpr]').reason).toBe(
      'The contract has the tag "gdpr".',
    );
    expect(judge(withColumns('{ name: a, tags: [pii] }')).reason).toBe(
      '1 of 1 column has personal data, such as t.a.',
    );
  });

  describeWithStandards('with the official examples', () => {
    it('is unknown where a column is not classified so', () => {
      expect(judge(officialExample('full-example.odcs.yaml'))).toMatchObject({
        answer: 'unknown',
        reason:
          '3 of 7 columns have no classification that says so, such as tbl.rcvr_id.',
      });
    });
  });
});
