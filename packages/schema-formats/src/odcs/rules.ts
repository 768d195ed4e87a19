import { CompatibilityRule } from '../compatibility/rule';

/** Why data under one data contract cannot be read as another one says. */
export const odcsRules = [
  {
    id: 'object-missing',
    format: 'odcs',
    summary: 'The writer does not have an object of the reader',
    explanation:
      'The reader expects a table, topic or file that is not there. Objects are matched by name.',
    remedy: 'Keep the object, and its name.',
  },
  {
    id: 'required-column-missing',
    format: 'odcs',
    summary: 'The writer does not have a column that the reader requires',
    explanation:
      'A required column always has a value for the reader, and here there is none. Columns are matched by name, so a renamed column is missing, too. A column that is not required may be missing: it has no values then.',
    remedy: 'Keep the column, or leave it optional for the reader.',
  },
  {
    id: 'required-column-optional',
    format: 'odcs',
    summary: 'A column that the reader requires may have no value',
    explanation:
      'The writer neither requires the column nor has it in its primary key, so the reader meets nulls that it does not expect.',
    remedy:
      'Set required: true for the writer, or leave the column optional for the reader.',
  },
  {
    id: 'logical-type-not-readable',
    format: 'odcs',
    summary:
      'The logical type of the writer is not readable as that of the reader',
    explanation:
      'Integers are readable as numbers and dates as timestamps; all other types only as themselves. Where one side states no logical type, nothing is judged.',
    remedy: 'Keep the type, or add a new column with the new type.',
  },
  {
    id: 'physical-type-not-readable',
    format: 'odcs',
    summary: 'The physical type of the reader has less room, or is another one',
    explanation:
      'A value such as a text of 100 characters does not fit into VARCHAR(50). Another kind of physical type counts only where no logical types tell more.',
    remedy: 'Keep the physical type, or widen it.',
  },
  {
    id: 'values-tightened',
    format: 'odcs',
    summary:
      'An option of the logical type allows less to the reader than to the writer',
    explanation:
      'Limits such as maxLength, minimum or multipleOf of the reader leave out values that the writer may write.',
    remedy: 'Keep the option, or loosen it.',
  },
  {
    id: 'type-option-changed',
    format: 'odcs',
    summary: 'An option of the logical type is another one',
    explanation:
      'Patterns, formats and the like are compared as texts, because nobody can say in general whether one allows all that the other does.',
    remedy: 'Keep the option, or remove it.',
  },
  {
    id: 'enum-added',
    format: 'odcs',
    summary: 'The reader lists allowed values, the writer does not',
    explanation: 'The writer may write values that are not in the list.',
    remedy: 'Leave the list out, or add it for the writer first.',
  },
  {
    id: 'enum-narrowed',
    format: 'odcs',
    summary: 'The writer lists a value that the reader does not',
    explanation:
      'The value may stand in the data, and the reader does not expect it.',
    remedy: 'Keep all values of the writer in the list.',
  },
  {
    id: 'uniqueness-not-promised',
    format: 'odcs',
    summary: 'A column that is unique for the reader may repeat values',
    explanation:
      'The reader joins or counts by the column. For the writer it is neither unique nor the only column of the primary key.',
    remedy: 'Set unique: true for the writer, or remove it for the reader.',
  },
] as const satisfies readonly CompatibilityRule[];

export type OdcsRuleId = (typeof odcsRules)[number]['id'];
