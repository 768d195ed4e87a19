import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Lifecycle, ServiceLevelName } from '@data-mesh/data-contract';
import { useCounted } from '../../language';
import { dataProductsTranslationRef } from '../../translation';
import type { ReadableContract } from '../reading/readContract';
import { useServiceLevelWords } from '../serviceLevels/useServiceLevelWords';
import { countColumns } from './countColumns';

const LIFECYCLES = {
  proposed: 'contract.summary.lifecycle.proposed',
  draft: 'contract.summary.lifecycle.draft',
  active: 'contract.summary.lifecycle.active',
  deprecated: 'contract.summary.lifecycle.deprecated',
  retired: 'contract.summary.lifecycle.retired',
} as const satisfies Record<Lifecycle, string>;

/** As many promises as one sentence holds. */
const NAMED = 3;
/** Those that have a sentence of their own. */
const DATES: (ServiceLevelName | undefined)[] = [
  'generalAvailability',
  'endOfSupport',
  'endOfLife',
];

/** What a consumer asks first of a contract, answered in three sentences. */
export function useSummarySentences(reading: ReadableContract): string[] {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const counted = useCounted();
  const { short } = useServiceLevelWords();
  const { contract, serviceLevels } = reading;

  const lifecycle = contract.lifecycle
    ? t(LIFECYCLES[contract.lifecycle])
    : contract.status ?? t('contract.summary.noLifecycle');
  const version = contract.version
    ? t('contract.summary.version', { version: contract.version, lifecycle })
    : t('contract.summary.noVersion', { lifecycle });

  const counts = countColumns(reading);
  const parts = {
    tables: t('contract.summary.tables', counted(counts.tables)),
    columns: t('contract.summary.columns', counted(counts.columns)),
    personal: personalWords(),
  };
  const contents = counts.unknown
    ? t('contract.summary.contentsUnclassified', {
        ...parts,
        unknown: t('contract.summary.unclassified', counted(counts.unknown)),
      })
    : t('contract.summary.contents', parts);

  return [
    version,
    counts.columns > 0 ? contents : t('contract.summary.empty'),
    promiseWords(),
  ];

  function personalWords() {
    if (counts.personal > 0) {
      return t('contract.summary.personal', counted(counts.personal));
    }
    return reading.personalDataAnswer === 'yes'
      ? t('contract.summary.personalAll')
      : t('contract.summary.personalNone');
  }

  function promiseWords() {
    const levels = serviceLevels.filter(
      ({ name, quantity }) =>
        !DATES.includes(name) &&
        !(quantity.kind === 'text' && quantity.text === ''),
    );
    if (levels.length === 0) return t('contract.summary.noPromises');
    const promises = levels.slice(0, NAMED).map(short).join('; ');
    const more = levels.length - NAMED;
    return more > 0
      ? t('contract.summary.promisesAndMore', { promises, ...counted(more) })
      : t('contract.summary.promises', { promises });
  }
}
