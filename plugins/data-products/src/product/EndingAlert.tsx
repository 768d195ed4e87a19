import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import type { DataProductEntity } from '@data-mesh/backstage-plugin-data-products-common';
import type { ReactNode } from 'react';
import { EntityLink, SafeLink } from '../document';
import { formatDay, useLocale } from '../language';
import { dataProductsTranslationRef } from '../translation';
import { type KnownEnding, useEnding } from './useEnding';

function Successor(props: { ending: KnownEnding | undefined }): ReactNode {
  const { ending } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  if (!ending) return t('product.ending.looking');
  const { successor, successorEntity } = ending;
  if (successorEntity) {
    return t('product.ending.successor', {
      successor: <EntityLink entity={successorEntity} />,
    });
  }
  if (!successor) return t('product.ending.noSuccessor');
  return /^https?:/i.test(successor)
    ? t('product.ending.successor', {
        successor: <SafeLink to={successor}>{successor}</SafeLink>,
      })
    : t('product.ending.successorNotInCatalog', { successor });
}

/** Says at once that a product ends or has ended, and what to use instead. */
export function EndingAlert(props: { product: DataProductEntity }) {
  const { product } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { value, error } = useEnding(product);
  const ending = error ? {} : value;
  const locale = useLocale();
  const date = ending?.date && formatDay({ date: ending.date, locale });
  const retired = product.spec.lifecycle === 'retired';
  let title: string;
  if (retired) {
    title = date
      ? t('product.ending.retiredSince', { date })
      : t('product.ending.retired');
  } else {
    title = date
      ? t('product.ending.deprecatedUntil', { date })
      : t('product.ending.deprecated');
  }
  return (
    <Alert
      status={retired ? 'danger' : 'warning'}
      icon
      title={title}
      description={<Successor ending={ending} />}
    />
  );
}
