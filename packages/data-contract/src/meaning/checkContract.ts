import { Conventions } from '../conventions/types';
import { Problem, ReportProblem } from '../findings/problem';
import { DataContractDescriptor, JsonValue } from '../model';
import { announcedEnd } from './announcedEnd';
import { checkIdentifier, checkStatus } from './commonChecks';
import { contractGaps } from './contractGaps';
import { lifeDates, memberDates } from './dates';
import { holdersOfContract } from './holders';
import { personalDataNames } from './personalDataNames';
import { qualityArguments } from './quality/arguments';
import { qualityLimits } from './quality/limits';
import { qualityStatements } from './quality/statements';
import { columnOptions } from './schema/columnOptions';
import { columnPatterns } from './schema/columnPatterns';
import { columnValues } from './schema/columnValues';
import {
  duplicateIdentifiers,
  duplicateNames,
  duplicateServersAndRoles,
} from './schema/duplicates';
import { keyPositions } from './schema/keyPositions';
import { relationships } from './schema/relationships';
import { duplicateServiceLevels } from './serviceLevels/duplicateServiceLevels';
import { schedules } from './serviceLevels/schedules';
import { serviceLevelElements } from './serviceLevels/serviceLevelElements';
import { serviceLevelValues } from './serviceLevels/serviceLevelValues';
import { ContractCheck, ContractSubject, elementPlaces } from './subject';
import { Suppressions } from './suppressions';

const checks: readonly ContractCheck[] = [
  ({ contract }) => checkIdentifier(contract),
  ({ contract }) => checkStatus(contract),
  announcedEnd,
  contractGaps,
  personalDataNames,
  noSchema,
  duplicateNames,
  duplicateIdentifiers,
  duplicateServersAndRoles,
  keyPositions,
  relationships,
  columnOptions,
  columnValues,
  columnPatterns,
  qualityStatements,
  qualityArguments,
  qualityLimits,
  serviceLevelValues,
  serviceLevelElements,
  duplicateServiceLevels,
  schedules,
  lifeDates,
  ({ contract, written }) => memberDates({ team: contract.team, written }),
];

/** Judges what a contract says, as far as its own document can tell. */
export function checkContract(options: {
  contract: DataContractDescriptor;
  /** The version of ODCS by which it was read. */
  version: string;
  /** The document as written. */
  written: JsonValue;
  conventions: Conventions;
  now?: Date;
  report: ReportProblem;
}): void {
  const { report, ...rest } = options;
  const subject: ContractSubject = {
    ...rest,
    elements: elementPlaces(options.contract.schema),
  };
  const suppressions = Suppressions.of(holdersOfContract(subject));
  suppressions.problems.forEach(report);
  for (const check of checks) {
    for (const problem of check(subject)) {
      if (!suppressions.silences(problem)) report(problem);
    }
  }
}

function* noSchema({ contract }: ContractSubject): Iterable<Problem> {
  if (!contract.schema.length) {
    yield {
      rule: 'no-schema',
      path: ['schema'],
      message: 'The contract describes no data: schema has no object.',
      remedy:
        'Add schema: [{ name: orders, properties: [{ name: order_id, logicalType: string }] }].',
    };
  }
}
