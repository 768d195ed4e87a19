import { CommandRule } from './types';

/** Rules about files, and about what several files say together. */
export const commandRules = [
  {
    id: 'file-not-readable',
    command: 'any',
    severity: 'error',
    summary: 'The file cannot be read',
    explanation:
      'It may belong to somebody else, be no regular file, be a link to nowhere, or have gone in the meantime. What it says is not checked.',
    remedy: 'Make it a file that you may read, or leave it out with `ignore`.',
  },
  {
    id: 'empty-file',
    command: 'validate',
    alsoOf: 'diff',
    severity: 'warning',
    summary: 'The file holds no document',
    explanation:
      'A file with nothing but blanks and comments was either forgotten or emptied by mistake. The catalog keeps what it knew of it.',
    remedy: 'Write a data product or a data contract, or delete the file.',
  },
  {
    id: 'foreign-document',
    command: 'validate',
    alsoOf: 'diff',
    severity: 'warning',
    summary: 'The file was named, and holds neither a product nor a contract',
    explanation:
      'Files that a pattern finds may hold anything. Whoever names a file expects it to be checked, so it is said that there was nothing to check, and a comparison that compared nothing ends with 2.',
    remedy:
      'Name another file, or write `kind: DataProduct` or `kind: DataContract`.',
  },
  {
    id: 'unknown-contract',
    command: 'validate',
    severity: 'info',
    summary: 'A port names a contract that is in none of the checked files',
    explanation:
      'The contract may lie in another repository. Where all contracts of a company lie together, set the rule to `error`.',
    remedy: 'Check the spelling of the `contractId`, or add the contract.',
  },
  {
    id: 'conflicting-id',
    command: 'validate',
    severity: 'warning',
    summary: 'Two documents have the same id and version',
    explanation:
      'The id is the identity of a product or contract. The catalog shows one document of an id; of two with the same version only the place decides which, and the other one is lost to readers.',
    remedy: 'Give one of them an id or a version of its own, or remove it.',
  },
  {
    id: 'insufficient-version',
    command: 'diff',
    severity: 'error',
    summary: 'The version says less than what changed',
    explanation:
      'Readers go by the number: a higher first number says that they have to look before they follow. A number that says less lets them run into the change.',
    remedy: 'Raise the version as far as the finding says.',
  },
  {
    id: 'contract-removed',
    command: 'diff',
    severity: 'error',
    summary: 'A contract is gone',
    explanation:
      'Everybody who relies on it relies on nothing now. No version number can say so, because nothing is left to carry it.',
    remedy:
      'Bring it back, and set its status to `deprecated` and later to `retired`. A retired contract may go.',
  },
  {
    id: 'product-removed',
    command: 'diff',
    severity: 'error',
    summary: 'A product is gone',
    explanation:
      'Its consumers find neither its ports nor its owners any more.',
    remedy:
      'Bring it back, and set its status to `deprecated` and later to `retired`. A retired product may go.',
  },
  {
    id: 'not-comparable',
    command: 'diff',
    severity: 'error',
    summary: 'A document cannot be read, so nobody knows what changed',
    explanation:
      'A comparison needs two documents that can be read. Nothing is said about those that cannot.',
    remedy: 'Run `data-product validate` on the file and repair what it finds.',
  },
  {
    id: 'not-a-schema',
    command: 'compat',
    severity: 'error',
    summary: 'The text is no schema of its format',
    explanation:
      'Without a schema that can be read there is nothing to check. Nothing is said about the compatibility of it.',
    remedy: 'Repair the place that the finding names.',
  },
] as const satisfies readonly CommandRule[];

export type CommandRuleId = (typeof commandRules)[number]['id'];

export function commandRule(id: CommandRuleId): CommandRule {
  const rule = commandRules.find(candidate => candidate.id === id);
  if (!rule) {
    throw new Error(`No rule ${id} in the table of the command line`);
  }
  return rule;
}

/** The rules that a command applies, in the order of the table. */
export function rulesOfCommand(wanted: CommandRule['command']): CommandRule[] {
  return commandRules.filter(
    ({ command, alsoOf }: CommandRule) =>
      command === wanted || command === 'any' || alsoOf === wanted,
  );
}
