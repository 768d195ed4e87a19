import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Quantity,
  ServiceLevelName,
  ServiceLevelWording,
} from '@data-mesh/data-contract';
import { useLocale } from '../../language';
import { dataProductsTranslationRef } from '../../translation';
import { formatOne, formatQuantity } from './formatQuantity';

const SENTENCES = {
  latency: 'contract.serviceLevels.latency',
  freshness: 'contract.serviceLevels.freshness',
  frequency: 'contract.serviceLevels.frequency',
  timeOfAvailability: 'contract.serviceLevels.timeOfAvailability',
  availability: 'contract.serviceLevels.availability',
  throughput: 'contract.serviceLevels.throughput',
  errorRate: 'contract.serviceLevels.errorRate',
  timeToDetect: 'contract.serviceLevels.timeToDetect',
  timeToNotify: 'contract.serviceLevels.timeToNotify',
  timeToRepair: 'contract.serviceLevels.timeToRepair',
  retention: 'contract.serviceLevels.retention',
  generalAvailability: 'contract.serviceLevels.generalAvailability',
  endOfSupport: 'contract.serviceLevels.endOfSupport',
  endOfLife: 'contract.serviceLevels.endOfLife',
} as const satisfies Record<ServiceLevelName, string>;

const SHORT = {
  latency: 'contract.serviceLevels.short.latency',
  freshness: 'contract.serviceLevels.short.freshness',
  frequency: 'contract.serviceLevels.short.frequency',
  timeOfAvailability: 'contract.serviceLevels.short.timeOfAvailability',
  availability: 'contract.serviceLevels.short.availability',
  throughput: 'contract.serviceLevels.short.throughput',
  errorRate: 'contract.serviceLevels.short.errorRate',
  timeToDetect: 'contract.serviceLevels.short.timeToDetect',
  timeToNotify: 'contract.serviceLevels.short.timeToNotify',
  timeToRepair: 'contract.serviceLevels.short.timeToRepair',
  retention: 'contract.serviceLevels.short.retention',
  generalAvailability: 'contract.serviceLevels.short.generalAvailability',
  endOfSupport: 'contract.serviceLevels.short.endOfSupport',
  endOfLife: 'contract.serviceLevels.short.endOfLife',
} as const satisfies Record<ServiceLevelName, string>;

/** Says service levels in sentences, or in a few words for a list of several. */
export function useServiceLevelWords() {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const locale = useLocale();
  const words = (quantity: Quantity) =>
    quantity.kind === 'time' && quantity.offset
      ? t('contract.serviceLevels.timeWithOffset', {
          time: quantity.time,
          offset: quantity.offset.replace(/^(Z|UTC)$/i, ''),
        })
      : formatQuantity({ quantity, locale });
  const say = (
    { name, level, quantity }: ServiceLevelWording,
    keys: typeof SENTENCES | typeof SHORT,
  ) => {
    if (!name) {
      const text = words(quantity);
      return text
        ? t('contract.serviceLevels.other', {
            property: level.property,
            quantity: text,
          })
        : t('contract.serviceLevels.otherEmpty', { property: level.property });
    }
    const one =
      name === 'frequency' ? formatOne({ quantity, locale }) : undefined;
    return t(keys[name], { quantity: one ?? words(quantity) });
  };
  return {
    sentence: (level: ServiceLevelWording) => say(level, SENTENCES),
    short: (level: ServiceLevelWording) => say(level, SHORT),
    words,
  };
}
