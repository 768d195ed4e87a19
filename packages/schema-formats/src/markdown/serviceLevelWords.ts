import type { Quantity, ServiceLevelName } from '@data-mesh/data-contract';
import { ServiceLevelWording } from '@data-mesh/data-contract/wording';
import { inlineText, valueText } from './escape';

/** Sentences with the value in the place of `{}`. */
const sentences: { readonly [Name in ServiceLevelName]: string } = {
  availability: 'Available for at least {} of the time',
  endOfLife: 'Ends on {}',
  endOfSupport: 'Supported until {}',
  errorRate: 'At most {} of errors',
  frequency: 'Refreshed every {}',
  freshness: 'At most {} old',
  generalAvailability: 'Generally available since {}',
  latency: 'Here at most {} after the event',
  retention: 'Kept for {}',
  throughput: 'Takes up to {}',
  timeOfAvailability: 'Ready at {}',
  timeToDetect: 'Problems are found within {}',
  timeToNotify: 'Problems are told within {}',
  timeToRepair: 'Problems are repaired within {}',
};

/** A promise in a sentence, as lines of a list. */
export function serviceLevelLines(wording: ServiceLevelWording): string[] {
  const { level, name, quantity, extension } = wording;
  const value = [quantity, ...(extension ? [extension] : [])]
    .map(quantityText)
    .join(' to ');
  const sentence =
    name && value
      ? `${sentences[name].replace('{}', () => value)}.`
      : [inlineText(level.property), value].filter(Boolean).join(': ');
  const facts = {
    'Holds for': level.element,
    Driver: level.driver,
    Schedule: [level.schedule, level.scheduler].filter(Boolean).join(', '),
    Id: level.id,
  };
  return [
    `- **${sentence}**`,
    ...(level.description ? [`  - ${inlineText(level.description)}`] : []),
    ...(name && value ? [`  - Property: ${inlineText(level.property)}`] : []),
    ...Object.entries(facts).flatMap(([title, text]) =>
      text ? [`  - ${title}: ${inlineText(text)}`] : [],
    ),
    ...level.authoritativeDefinitions.map(
      ({ type, description, url, address }) =>
        `  - ${inlineText(
          [type, description, url ?? address].filter(Boolean).join(': '),
        )}`,
    ),
    ...level.customProperties.map(
      entry =>
        `  - ${inlineText(entry.property)}: ${valueText(entry.value ?? '')}`,
    ),
  ];
}

function quantityText(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'amount': {
      const { amount, unit, unitText } = quantity;
      if (unit === 'percent') return `${amount} %`;
      if (unit) return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
      return [String(amount), inlineText(unitText ?? '')]
        .filter(Boolean)
        .join(' ');
    }
    case 'date':
      return inlineText(quantity.date);
    case 'time':
      return inlineText(
        [quantity.time, quantity.offset].filter(Boolean).join(' '),
      );
    default:
      return inlineText(quantity.text);
  }
}
