import { Conventions } from '../conventions/types';
import { Problem } from '../findings/problem';
import { DataContractDescriptor } from '../model';
import { findOwners } from '../ownership/findOwners';
import { leafColumns } from '../privacy/columns';
import { suppressedRules } from './suppressions';

/** What a contract need not say, and its consumers would like to know. */
export function contractGaps(options: {
  contract: DataContractDescriptor;
  conventions: Conventions;
  now?: Date;
}): Problem[] {
  const { contract, conventions, now } = options;
  const owners = findOwners({
    facts: contract,
    configuration: conventions.ownership,
    now,
  });
  const problems: Problem[] = [];

  if (!contract.description.purpose?.trim()) {
    problems.push({
      rule: 'contract-without-purpose',
      path: ['description'],
      message: 'The contract does not say what the data is for.',
      remedy: 'Add description: { purpose: All orders of the web shop. }.',
    });
  }
  if (!owners.technical.length) {
    problems.push({
      rule: 'contract-without-owner',
      path: ['team'],
      message: 'The contract names no team that keeps it.',
      remedy: 'Add team: { name: payments }.',
    });
  }
  return [...problems, ...unclassifiedColumns(contract)];
}

function unclassifiedColumns(contract: DataContractDescriptor): Problem[] {
  const columns = leafColumns(contract);
  const silent = columns.filter(({ elements }) =>
    elements.every(
      ({ element }) =>
        !element.classification &&
        !suppressedRules(element.customProperties).includes(
          'unclassified-columns',
        ),
    ),
  );
  if (!silent.length) return [];
  const which =
    silent.length === columns.length
      ? 'None of the columns has'
      : `${silent.length} of ${columns.length} columns, "${silent[0].path}" first, have`;
  return [
    {
      rule: 'unclassified-columns',
      path: ['schema'],
      message: `${which} a classification, so nobody can tell whether the data is about people.`,
      remedy:
        'Add a classification to each column, such as classification: public.',
    },
  ];
}
