import { DataContractDescriptor } from '../model';
import { leafColumns, LeafColumn, NamedElement } from './columns';
import {
  PersonalData,
  PersonalDataAnswer,
  PersonalDataColumn,
  PersonalDataConfiguration,
} from './types';

/**
 * Whether a contract promises personal data, read from classifications and
 * tags. The nearest element that says something decides for a column. A column
 * about which nothing is said is unknown, never no; so a contract is `no` only
 * if every leaf column is known not to be personal.
 *
 * @public
 */
export function personalData(options: {
  contract: Pick<DataContractDescriptor, 'schema' | 'tags'>;
  configuration: PersonalDataConfiguration;
}): PersonalData {
  const { contract } = options;
  const words = plainWords(options.configuration);
  const columns = leafColumns({ schema: contract.schema }).map(column =>
    judgeColumn({ column, words }),
  );
  const tag = contract.tags.find(text => words.personalTags.has(plain(text)));
  if (tag !== undefined) {
    const reason = `The contract has the tag "${tag}".`;
    return { answer: 'yes', reason, columns };
  }
  return { ...judgeContract(columns), columns };
}

/** The words of a configuration, ready to be looked up. */
export type PersonalDataWords = Record<
  keyof PersonalDataConfiguration,
  ReadonlySet<string>
>;

function judgeContract(
  columns: readonly PersonalDataColumn[],
): Pick<PersonalData, 'answer' | 'reason'> {
  const personal = columns.filter(({ answer }) => answer === 'yes');
  if (personal.length) {
    return {
      answer: 'yes',
      reason: `${count(
        personal.length,
        columns.length,
      )} personal data, such as ${personal[0].path}.`,
    };
  }
  const unknown = columns.filter(({ answer }) => answer === 'unknown');
  if (unknown.length) {
    return {
      answer: 'unknown',
      reason: `${count(
        unknown.length,
        columns.length,
      )} no classification that says so, such as ${unknown[0].path}.`,
    };
  }
  return columns.length
    ? { answer: 'no', reason: 'Every column is classified as not personal.' }
    : { answer: 'unknown', reason: 'The contract names no columns.' };
}

function count(part: number, total: number): string {
  return total === 1 ? '1 of 1 column has' : `${part} of ${total} columns have`;
}

function judgeColumn(options: {
  column: LeafColumn;
  words: PersonalDataWords;
}): PersonalDataColumn {
  const { path, elements } = options.column;
  for (const named of elements) {
    const verdict = judgeElement({ named, words: options.words });
    if (verdict) {
      return { path, ...verdict };
    }
  }
  const { classification } = elements[0].element;
  return {
    path,
    answer: 'unknown',
    reason: classification
      ? `The classification "${classification}" does not say whether it is personal.`
      : 'It has no classification.',
  };
}

function judgeElement(options: {
  named: NamedElement;
  words: PersonalDataWords;
}): { answer: PersonalDataAnswer; reason: string } | undefined {
  const { words } = options;
  const { name, element } = options.named;
  const { classification } = element;
  const saying = (what: string) => `${name} has ${what}.`;
  if (
    classification &&
    words.personalClassifications.has(plain(classification))
  ) {
    return {
      answer: 'yes',
      reason: saying(`the classification "${classification}"`),
    };
  }
  const personalTag = element.tags.find(tag =>
    words.personalTags.has(plain(tag)),
  );
  if (personalTag !== undefined) {
    return { answer: 'yes', reason: saying(`the tag "${personalTag}"`) };
  }
  if (classification && words.otherClassifications.has(plain(classification))) {
    return {
      answer: 'no',
      reason: saying(`the classification "${classification}"`),
    };
  }
  const otherTag = element.tags.find(tag => words.otherTags.has(plain(tag)));
  if (otherTag !== undefined) {
    return { answer: 'no', reason: saying(`the tag "${otherTag}"`) };
  }
  return undefined;
}

export function plainWords(
  configuration: PersonalDataConfiguration,
): PersonalDataWords {
  const set = (texts: readonly string[]) => new Set(texts.map(plain));
  return {
    personalClassifications: set(configuration.personalClassifications),
    otherClassifications: set(configuration.otherClassifications),
    personalTags: set(configuration.personalTags),
    otherTags: set(configuration.otherTags),
  };
}

/** `Sensitive-Personal`, `sensitive_personal` and `sensitive personal` are one word. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}
