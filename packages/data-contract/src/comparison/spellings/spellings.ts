import {
  DataContractDescriptor,
  DataProductDescriptor,
  SchemaObject,
  SchemaProperty,
} from '../../model';
import { withAllowedValues } from './allowedValues';
import { withDeprecated, withSynonyms } from './customSpellings';
import { withElements } from './defaultElement';
import { withMap } from './maps';
import { withType } from './productType';
import { alone, Spelling } from './spelling';

const elementSpellings: readonly Spelling<SchemaObject & SchemaProperty>[] = [
  {
    older: 'the custom property `deprecated` of a table or column (3.1)',
    newer: 'its field `deprecated` (3.2)',
    inNewer: alone(withDeprecated),
  },
  {
    older: 'the custom property `synonyms` of a table or column (3.1)',
    newer: 'its field `synonyms` (3.2)',
    inNewer: alone(withSynonyms),
  },
];

/** Of a table. */
export const objectSpellings =
  elementSpellings as readonly Spelling<unknown>[] as readonly Spelling<SchemaObject>[];

/** Of a column. */
export const columnSpellings: readonly Spelling<SchemaProperty>[] = [
  ...(elementSpellings as readonly Spelling<unknown>[] as readonly Spelling<SchemaProperty>[]),
  {
    older:
      'a quality rule `invalidValues` with `validValues` that lets no value pass (3.0, 3.1)',
    newer: 'the field `enum` (3.2)',
    inNewer: withAllowedValues,
  },
  {
    older: 'an object with the custom property `map` (3.1)',
    newer: 'the logical type `map` (3.2)',
    inNewer: alone(withMap),
  },
];

/** Of a product. */
export const productSpellings: readonly Spelling<DataProductDescriptor>[] = [
  {
    older: 'the custom property `type` of a product (ODPS 1.0)',
    newer: 'its field `type` (ODPS 1.1)',
    inNewer: alone(withType),
  },
];

/** Of a contract. */
export const contractSpellings: readonly Spelling<DataContractDescriptor>[] = [
  {
    older: '`slaDefaultElement` (deprecated in 3.1)',
    newer: 'the `element` of each service level',
    inNewer: withElements,
  },
];

/** Those that reading, or the judgement of a field, brings together by itself. */
const others: readonly Pick<Spelling<never>, 'older' | 'newer'>[] = [
  {
    older: 'the fields of ODCS 2.2',
    newer: 'those of version 3 that replaced them',
  },
  {
    older: 'a team as a list of members (ODCS 3.0)',
    newer: 'a team with members (3.1)',
  },
  {
    older: 'the `rule` of a quality rule, such as `nullCheck` (3.0)',
    newer: 'its `metric`, such as `nullValues` (3.1)',
  },
  {
    older: 'an exclusive bound as a flag beside the bound (3.0)',
    newer: 'the bound itself (3.1)',
  },
  {
    older: 'a `date` whose format has hours (3.0)',
    newer: 'a `timestamp`, or without a day a `time` (3.1)',
  },
];

/** All pairs of spellings, for the documentation. */
export const spellingRows: readonly Pick<Spelling<never>, 'older' | 'newer'>[] =
  [...others, ...contractSpellings, ...columnSpellings, ...productSpellings];
