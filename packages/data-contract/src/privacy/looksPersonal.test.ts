import { growthOf } from '../__testUtils__/processorTime';
import {
  LabelledColumn,
  labelledColumns,
} from './__testUtils__/labelledColumnNames';
import { looksPersonal } from './looksPersonal';
import { promisedPercent } from './promise';

function kindOf(column: Parameters<typeof looksPersonal>[0]) {
  return looksPersonal(column)?.kind.id;
}

function isRight(column: LabelledColumn): boolean {
  return (looksPersonal(column) !== undefined) === column.isPersonal;
}

/** In percent, with the columns in which the rules and the label disagree. */
function measure(columns: readonly LabelledColumn[]) {
  const found = columns.filter(column => looksPersonal(column));
  const personal = columns.filter(({ isPersonal }) => isPersonal);
  const both = found.filter(({ isPersonal }) => isPersonal).length;
  return {
    columns: columns.length,
    precision: (100 * both) / found.length,
    recall: (100 * both) / personal.length,
    wrong: columns
      .filter(column => !isRight(column))
      .map(({ objectName, name }) => `${objectName}.${name}`),
  };
}

const half = (wanted: LabelledColumn['half']) =>
  labelledColumns.filter(column => column.half === wanted);

describe('the labelled columns', () => {
  it('are many, each once, personal and not, in two halves', () => {
    const places = labelledColumns.map(
      ({ objectName, name }) => `${objectName}.${name}`,
    );
    expect(new Set(places).size).toBe(places.length);
    const personal = labelledColumns.filter(({ isPersonal }) => isPersonal);
    expect(personal.length).toBeGreaterThanOrEqual(200);
    expect(places.length - personal.length).toBeGreaterThanOrEqual(300);
    expect(half('held-out').length).toBeGreaterThan(places.length * 0.4);
    expect(half('development').length).toBeGreaterThan(places.length * 0.4);
  });

  it.each([
    ['all of them', labelledColumns],
    ['those with which the rules were made', half('development')],
    ['those held out', half('held-out')],
  ])('are told apart as promised: %s', (_, columns) => {
    const measured = measure(columns);
    const { precision, recall } = measured;
    // The columns are in the comparison so that a failure names them.
    expect({
      ...measured,
      isKept: Math.min(precision, recall) >= promisedPercent,
    }).toEqual({ ...measured, isKept: true });
  });
});

describe('looksPersonal', () => {
  it('names the kind and the word', () => {
    expect(looksPersonal({ name: 'cust_email' })).toMatchObject({
      kind: { id: 'e-mail' },
      reason:
        '"cust_email" looks like an e-mail address because of the word "email".',
    });
    expect(looksPersonal({ name: 'DateOfBirth' })?.reason).toBe(
      '"DateOfBirth" looks like a date or place of birth because of the words "date of birth".',
    );
    expect(
      looksPersonal({ name: 'name', objectName: 'dim_customers' })?.reason,
    ).toBe(
      '"name" looks like the name of a person because of the word "name" in "dim_customers".',
    );
  });

  it.each([
    ['e-mail', 'customerEMail2'],
    ['e-mail', 'KUNDEN_EMAIL'],
    ['phone', 'telefonnummer_privat'],
    ['phone', 'contactphonenumber'],
    ['address', 'Straße'],
    ['address', 'customers_city'],
    ['name', 'Prénom'],
    ['birth', 'dateofbirth'],
    ['official-number', 'SSN_last4'],
    ['online-identifier', 'IPAddress'],
    ['person-number', 'fk_patientId'],
    ['bank-or-card', 'iban_encrypted'],
  ])('knows %s by %s', (kind, name) => {
    expect(kindOf({ name })).toBe(kind);
  });

  it.each([
    ['what stands last decides', 'email_template_id'],
    ['what stands last decides', 'phone_model'],
    ['how many are no person', 'num_customers'],
    ['how many are no person', 'number_of_customers'],
    ['whether is no address', 'has_email'],
    ['a word inside of another is none', 'passage'],
    ['a word inside of another is none', 'mainframe'],
    ['a desk is nobody', 'support_email'],
    ['the nearer owner decides', 'customer_company_name'],
  ])('knows that %s: %s', (_, name) => {
    expect(kindOf({ name, objectName: 'customers' })).toBeUndefined();
  });

  it('asks whose it is where the word is not enough', () => {
    const found = (objectName: string, name: string) =>
      kindOf({ objectName, name }) !== undefined;
    expect(found('customers', 'name')).toBe(true);
    expect(found('stg_customer_v2', 'name')).toBe(true);
    expect(found('order.customer', 'name')).toBe(true);
    expect(found('order.delivery_address', 'city')).toBe(true);
    expect(found('products', 'name')).toBe(false);
    expect(found('customer_segments', 'name')).toBe(false);
    expect(found('products', 'customer_name')).toBe(true);
    expect(found('customers', 'product_name')).toBe(false);
    expect(found('warehouses', 'street')).toBe(false);
  });

  it('knows what a logical type cannot hold', () => {
    expect(kindOf({ name: 'email', logicalType: 'string' })).toBe('e-mail');
    expect(kindOf({ name: 'email', logicalType: 'boolean' })).toBeUndefined();
    expect(kindOf({ name: 'phone', logicalType: 'timestamp' })).toBeUndefined();
    expect(kindOf({ name: 'dob', logicalType: 'date' })).toBe('birth');
  });

  it('asks the business name if the name says nothing', () => {
    expect(kindOf({ name: 'F_017', businessName: 'Date of birth' })).toBe(
      'birth',
    );
    expect(kindOf({ name: 'F_017', businessName: 'Colour' })).toBeUndefined();
  });

  it('is not troubled by strange names', () => {
    const strange = ['', '__proto__', 'constructor', '___', '🙂', '客户', '1'];
    for (const name of strange) {
      expect(looksPersonal({ name, objectName: name })).toBeUndefined();
    }
    const growth = growthOf({
      largest: 5_000_000,
      make: size => 'a'.repeat(size),
      run: long =>
        expect(looksPersonal({ name: long, objectName: long })).toBeUndefined(),
    });
    expect(growth).toBeLessThan(1.5);
  });
});
