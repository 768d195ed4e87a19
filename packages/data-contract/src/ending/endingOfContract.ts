import type { CustomProperty, DataContractDescriptor } from '../model';
import { serviceLevelName } from '../serviceLevels';
import type { Ending } from './types';

/** The standards have no field for either, so teams write custom properties. */
const SUCCESSOR = ['successor', 'replacedBy'];
/** ODCS also has two of these as service levels. */
export const endDateProperties = [
  'endOfSupport',
  'endOfLife',
  'retirementDate',
];

function textOf(
  properties: readonly Pick<CustomProperty, 'property' | 'value'>[],
  names: string[],
): string | undefined {
  for (const name of names) {
    const value = properties.find(({ property }) => property === name)?.value;
    if (typeof value === 'string' && value.trim()) return value.trim();
  }
  return undefined;
}

/** What custom properties say about an end. */
export function endingIn(
  customProperties: readonly CustomProperty[],
  dates: readonly Pick<CustomProperty, 'property' | 'value'>[] = [],
): Ending {
  return {
    successor: textOf(customProperties, SUCCESSOR),
    date: textOf([...customProperties, ...dates], endDateProperties),
  };
}

/** What a contract says about its end, also in its service levels by any of their names. */
export function endingOfContract(options: {
  contract: Pick<DataContractDescriptor, 'customProperties' | 'slaProperties'>;
}): Ending {
  const { customProperties, slaProperties } = options.contract;
  return endingIn(
    customProperties,
    slaProperties.map(({ property, value }) => ({
      property: serviceLevelName(property) ?? property,
      value,
    })),
  );
}
