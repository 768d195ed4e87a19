import { FindingRule } from './types';

/** Rules about tables, columns and how they hang together. */
export const schemaRules = [
  {
    id: 'unclassified-columns',
    group: 'meaning',
    severity: 'info',
    summary: 'Columns have no classification',
    explanation:
      'Without a classification nobody can tell whether a column is about people. It counts as unknown, never as harmless.',
    remedy: 'Add a `classification` to each column.',
  },
  {
    id: 'duplicate-name',
    group: 'meaning',
    severity: 'error',
    summary: 'Two columns of one object, or two objects, have the same name',
    explanation:
      'Quality rules, service levels and references address columns by name, so a name may stand only once in its object.',
    remedy: 'Rename or remove one of them.',
  },
  {
    id: 'dangling-relationship',
    group: 'meaning',
    severity: 'warning',
    summary: 'A relationship leads to a table or column that is not there',
    explanation:
      'Whoever joins by it finds nothing. References to other files are not judged, because only the contract itself is read.',
    remedy:
      'Name an object and a property of the schema, such as `customers.customer_id`.',
  },
  {
    id: 'unequal-composite-key',
    group: 'meaning',
    severity: 'warning',
    summary: 'A relationship has more columns on one side than on the other',
    explanation:
      'A composite key is compared column by column: the first of `from` with the first of `to`, and so on.',
    remedy: 'List as many columns in `from` as in `to`.',
  },
  {
    id: 'duplicate-key-position',
    group: 'meaning',
    severity: 'warning',
    summary: 'Two columns have the same position in a key',
    explanation:
      'The position says in which order the columns form the primary key or the partitions. Two columns in one place have no order.',
    remedy: 'Number the columns from 1 on.',
  },
  {
    id: 'broken-key-positions',
    group: 'meaning',
    severity: 'warning',
    summary: 'The positions of a key have a gap or do not start at 1',
    explanation:
      'ODCS counts the columns of a primary key and of partitions from 1; -1 marks a column that is no part of them. A gap mostly means that a column was forgotten.',
    remedy: 'Number the columns from 1 on.',
  },
  {
    id: 'position-without-key',
    group: 'meaning',
    severity: 'warning',
    summary: 'A column has a position in a key and is no part of it',
    explanation:
      '`primaryKeyPosition` counts only beside `primaryKey: true`, and `partitionKeyPosition` only beside `partitioned: true`. Tools differ in which of the two they believe.',
    remedy: 'Add `primaryKey: true`, or remove the position.',
  },
  {
    id: 'contradictory-options',
    group: 'meaning',
    severity: 'warning',
    summary: 'The options of a column allow nothing',
    explanation:
      'No value is longer than its longest and larger than its largest: a column with such options can hold nothing.',
    remedy: 'Correct one of the two options.',
  },
  {
    id: 'unfitting-enum-value',
    group: 'meaning',
    severity: 'warning',
    summary: 'An allowed value is not of the type of its column',
    explanation:
      'A column of numbers never holds a text, so nothing can equal the value. Often quotation marks are missing or too many.',
    remedy: 'Write a value of the logical type.',
  },
  {
    id: 'unfitting-example',
    group: 'meaning',
    severity: 'info',
    summary: 'An example is none of what the column may hold',
    explanation:
      'People and tools learn from examples what to expect. One that the column forbids misleads them, or shows that the description of the column is wrong.',
    remedy: 'Correct the example, or what the column allows.',
  },
  {
    id: 'invalid-pattern',
    group: 'meaning',
    severity: 'warning',
    summary: 'A pattern is no regular expression',
    explanation:
      'Patterns are those of JSON Schema (ECMA-262). Tools that check data by this one fail or skip the check.',
    remedy: 'Correct the pattern.',
  },
  {
    id: 'slow-pattern',
    group: 'meaning',
    severity: 'warning',
    summary: 'A pattern may take for ever',
    explanation:
      'A repetition within a repetition of the same characters, such as `(a+)+`, has so many ways to match that one long value keeps a check busy for years. Only patterns that grow exponentially are found.',
    remedy: 'Repeat only once, such as `a+`.',
  },
] as const satisfies readonly FindingRule[];
