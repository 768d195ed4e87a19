import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ContractVersion } from '@data-mesh/backstage-plugin-data-products-common';
import { useMemo } from 'react';
import { formatDay, useLocale } from '../../notes';
import { dataProductsTranslationRef } from '../../translation';

/** As much of a key as tells two texts of one second apart. */
const KEY_SHOWN = 7;

/**
 * What to call versions: by number and day, and only where that is not enough by
 * the time and the key; of another contract with the port that named it.
 */
export function useVersionNames(versions: readonly ContractVersion[]) {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const locale = useLocale();
  return useMemo(() => {
    const own = versions[0]?.entityRef;
    const times = new Intl.DateTimeFormat(locale, {
      dateStyle: 'medium',
      timeStyle: 'medium',
      timeZone: 'UTC',
    });
    const number = ({ version }: ContractVersion) =>
      version ?? t('contract.changes.version.none');
    const ways = [
      (one: ContractVersion) =>
        t('contract.changes.version.label', {
          version: number(one),
          day: formatDay({ date: one.firstSeenAt, locale, style: 'medium' }),
        }),
      (one: ContractVersion) =>
        t('contract.changes.version.labelAt', {
          version: number(one),
          time: times.format(new Date(one.firstSeenAt)),
        }),
      (one: ContractVersion) =>
        t('contract.changes.version.labelKey', {
          version: number(one),
          time: times.format(new Date(one.firstSeenAt)),
          key: one.key.slice(0, KEY_SHOWN),
        }),
    ].map(way => ({ way, uses: new Map<string, number>() }));
    for (const one of versions) {
      for (const { way, uses } of ways) {
        const name = `${one.entityRef} ${way(one)}`;
        uses.set(name, (uses.get(name) ?? 0) + 1);
      }
    }

    const label = (one: ContractVersion) => {
      const clear = ways.find(
        ({ way, uses }) => (uses.get(`${one.entityRef} ${way(one)}`) ?? 0) < 2,
      );
      return (clear ?? ways[ways.length - 1]).way(one);
    };
    const contract = ({ entityRef }: ContractVersion) =>
      parseEntityRef(entityRef).name;

    return {
      /** Such as `2.1.0`. */
      number,
      /** Such as `2.1.0, 3 Nov 2026, current`. */
      full: (one: ContractVersion) => {
        const plain = label(one);
        if (one.entityRef === own) {
          return one.current
            ? t('contract.changes.version.current', { label: plain })
            : plain;
        }
        return one.namedBy
          ? t('contract.changes.version.namedBy', {
              label: plain,
              contract: contract(one),
              port: [one.namedBy.portName, one.namedBy.portVersion]
                .filter(Boolean)
                .join(' '),
            })
          : t('contract.changes.version.otherContract', {
              label: plain,
              contract: contract(one),
            });
      },
    };
  }, [versions, locale, t]);
}

/** What {@link useVersionNames} gives. */
export type VersionNames = ReturnType<typeof useVersionNames>;
