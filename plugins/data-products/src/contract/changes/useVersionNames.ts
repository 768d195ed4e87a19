import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ContractVersion } from '@data-mesh/backstage-plugin-data-products-common';
import { useMemo } from 'react';
import { formatDay, useLocale } from '../../language';
import { dataProductsTranslationRef } from '../../translation';

/** As much of a key as tells two texts of one second apart. */
const KEY_SHOWN = 7;

/**
 * What to call versions: by number and day, and only where that is not enough by
 * the time and the key; of another contract with the port that named it.
 */
export function useVersionNames(options: {
  versions: readonly ContractVersion[];
  /** The contract whose page this is; versions of others are named as such. */
  entityRef: string;
}) {
  const { versions, entityRef } = options;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const locale = useLocale();
  return useMemo(() => {
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
    const distinct = new Map(
      versions.map(one => [`${one.entityRef} ${one.key}`, one]),
    );
    const numbers = new Map<string, number>();
    for (const one of distinct.values()) {
      numbers.set(number(one), (numbers.get(number(one)) ?? 0) + 1);
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
    const contract = (one: ContractVersion) =>
      parseEntityRef(one.entityRef).name;

    const full = (one: ContractVersion) => {
      const plain = label(one);
      if (one.entityRef === entityRef) {
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
    };
    return {
      /** Such as `2.1.0`. */
      number,
      /** Such as `2.1.0`, or the full name where several have this number. */
      short: (one: ContractVersion) =>
        (numbers.get(number(one)) ?? 0) < 2 ? number(one) : full(one),
      /** Such as `2.1.0, 3 Nov 2026, current`. */
      full,
    };
  }, [versions, entityRef, locale, t]);
}

/** What {@link useVersionNames} gives. */
export type VersionNames = ReturnType<typeof useVersionNames>;
