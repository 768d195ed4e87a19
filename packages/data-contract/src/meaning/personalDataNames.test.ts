import { judgedDocuments } from '../__testUtils__/judgedDocuments';
import { defaultConventions } from '../conventions';
import {
  describeWithStandards,
  officialExample,
  officialExamples,
} from '../__testUtils__/officialStandards';
import { growthOf } from '../__testUtils__/processorTime';

function reported(schema: string, more = '') {
  const [reading] = judgedDocuments({
    text: `kind: DataContract\n${more}\nschema:\n${schema}`,
  });
  return 'findings' in reading
    ? reading.findings.filter(
        ({ rule }) => rule === 'looks-personal-unclassified',
      )
    : [];
}

function columns(...lines: string[]) {
  return `  - name: customers\n    properties:\n${lines
    .map(line => `      - ${line}\n`)
    .join('')}`;
}

describe('columns that look personal', () => {
  it('are reported where they stand, with the word and what to do', () => {
    expect(
      reported(columns('{ name: order_count }', '{ name: cust_email }')),
    ).toEqual([
      {
        rule: 'looks-personal-unclassified',
        severity: 'warning',
        path: 'schema[0].properties[1]',
        line: 7,
        column: 9,
        message:
          '"cust_email" looks like an e-mail address because of the word "email". It has no classification.',
        remedy:
          'Add classification: pii if it is about people, else the one that fits, such as classification: internal.',
      },
    ]);
  });

  it.each([
    ['a classification', '{ name: email, classification: pii }'],
    ['any classification', '{ name: email, classification: internal }'],
    ['a tag that says so', '{ name: email, tags: [personal] }'],
    ['a tag that denies it', '{ name: email, tags: [no-pii] }'],
    ['the type', '{ name: email, logicalType: boolean }'],
  ])('are silent after %s', (_, column) => {
    expect(reported(columns(column))).toEqual([]);
  });

  it('are silent after a tag that the configuration knows', () => {
    const text = `kind: DataContract\nschema:\n${columns(
      '{ name: email, tags: [about-people] }',
    )}`;
    const rulesWith = (personalTags: string[]) =>
      judgedDocuments({
        text,
        personalData: { ...defaultConventions.personalData, personalTags },
      }).flatMap(reading =>
        'findings' in reading ? reading.findings.map(({ rule }) => rule) : [],
      );
    expect(rulesWith([])).toContain('looks-personal-unclassified');
    expect(rulesWith(['about people'])).not.toContain(
      'looks-personal-unclassified',
    );
  });

  it('are silent after a word about the table, the field above or the contract', () => {
    const email = '{ name: email }';
    expect(reported(columns(email), 'tags: [pii]')).toEqual([]);
    expect(reported(`${columns(email)}    tags: [pii]\n`)).toEqual([]);
    expect(
      reported(
        columns(
          `{ name: contact, logicalType: object, classification: pii, properties: [${email}] }`,
        ),
      ),
    ).toEqual([]);
    expect(
      reported(columns('{ name: phone, tags: [pii] }', email)),
    ).toHaveLength(1);
  });

  it('are found in objects, lists and mappings, by what stands above them', () => {
    expect(
      reported(`  - name: orders
    properties:
      - name: customer
        logicalType: object
        properties: [{ name: name }]
      - name: article
        logicalType: object
        properties: [{ name: name }]
      - { name: emails, logicalType: array, items: { logicalType: string } }
      - name: buyers
        logicalType: array
        items: { logicalType: object, properties: [{ name: iban }] }
      - name: phones
        logicalType: map
        map: { key: { logicalType: string }, value: { logicalType: string } }
`).map(({ path, message }) => [path, message.split(' because')[0]]),
    ).toEqual([
      [
        'schema[0].properties[0].properties[0]',
        '"name" looks like the name of a person',
      ],
      [
        'schema[0].properties[2].items',
        '"emails" looks like an e-mail address',
      ],
      [
        'schema[0].properties[3].items.properties[0]',
        '"iban" looks like a bank account or payment card',
      ],
      [
        'schema[0].properties[4].map.value',
        '"phones" looks like a phone number',
      ],
    ]);
  });

  it('may be silenced for good reasons', () => {
    const schema = columns(
      `{ name: email, customProperties: [{ property: suppressFindings, value: [looks-personal-unclassified], description: Invented by the test data service. }] }`,
    );
    expect(reported(schema)).toEqual([]);
    const [reading] = judgedDocuments({
      text: `kind: DataContract\nschema:\n${columns('{ name: email }')}`,
      rules: { 'looks-personal-unclassified': 'off' },
    });
    expect(JSON.stringify(reading)).not.toContain('looks-personal');
  });

  it('are found among 10,000 in time in proportion', () => {
    const make = (length: number) => {
      const properties = Array.from({ length }, (_, index) => ({
        name: `${['cust_email', 'articlenumber', 'PHONE'][index % 3]}_${index}`,
        businessName: `Column ${index} of a table that is too large`,
      }));
      return JSON.stringify({
        kind: 'DataContract',
        schema: [{ name: 'dim_customers', properties }],
      });
    };
    const run = (text: string) => judgedDocuments({ text });
    const [reading] = run(make(10_000));
    expect('findings' in reading && reading.findings).toHaveLength(201);
    expect(growthOf({ largest: 10_000, make, run })).toBeLessThan(1.5);
  });

  describeWithStandards('in the official examples', () => {
    const found = (text: string) =>
      judgedDocuments({ text }).flatMap(reading =>
        reading.kind === 'contract'
          ? reading.findings
              .filter(({ rule }) => rule === 'looks-personal-unclassified')
              .map(({ message }) => message.split('"')[1])
          : [],
      );

    it('are those of a shop about its customers and employees, of 456', () => {
      expect(
        found(officialExample('postgresql-adventureworks-contract.odcs.yaml')),
      ).toEqual([
        ...['nationalidnumber', 'loginid', 'jobtitle', 'birthdate'],
        ...['maritalstatus', 'gender', 'jobcandidateid', 'resume'],
        ...['addressline1', 'addressline2', 'postalcode', 'personid'],
        ...['emailaddress', 'passwordhash', 'title', 'firstname', 'middlename'],
        ...['lastname', 'phonenumber', 'reviewername', 'emailaddress'],
        ...['employeeid', 'creditcardid', 'cardnumber', 'customerid'],
        ...['personid', 'creditcardid', 'accountnumber', 'customerid'],
        ...['salespersonid', 'creditcardid', 'salespersonid'],
      ]);
    });

    it('are few in the others', () => {
      const others = officialExamples('odcs').filter(
        ({ name }) => !name.includes('adventureworks'),
      );
      expect(others.flatMap(({ text }) => found(text))).toEqual(['cust_id']);
    });
  });
});
