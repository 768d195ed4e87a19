import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiErrorWarningLine } from '@remixicon/react';
import type { ReactNode } from 'react';
import { EntityLink } from '../document';
import { UnconfirmedWord } from '../domains';
import { StatusWord } from '../status';
import { dataProductsTranslationRef } from '../translation';
import type { Owner, ProductOwners } from './types';
import styles from './ownership.module.css';

/** Who has a role at a product, or the gap in their place, in a few words. */
export function OwnerName(props: {
  ownerRole: keyof ProductOwners;
  owner: Owner;
}) {
  const { ownerRole, owner } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const gap = (words: ReactNode) => (
    <StatusWord icon={RiErrorWarningLine} tone="bad">
      {words}
    </StatusWord>
  );
  if (owner.status === 'nobody') {
    return gap(t(`ownership.products.without.${ownerRole}`));
  }
  const value = () => {
    switch (owner.status) {
      case 'known':
        return <EntityLink entity={owner.entity} />;
      case 'empty-group':
        return gap(
          t('ownership.products.emptyGroup', {
            group: <EntityLink entity={owner.entity} />,
          }),
        );
      case 'not-in-catalog':
        return gap(
          t('ownership.products.notInCatalog', {
            name: owner.namedAs ?? owner.entityRef,
          }),
        );
      case 'named-only':
        return gap(
          t('ownership.products.notInCatalog', { name: owner.namedAs }),
        );
      case 'unconfirmed':
        return (
          <UnconfirmedWord
            claim={owner.claim}
            name={<EntityLink entity={owner.claim.ref} />}
          />
        );
      default:
        return null;
    }
  };
  return (
    <span>
      <span className={styles.label}>{t(`ownership.${ownerRole}.title`)}</span>{' '}
      {value()}
    </span>
  );
}
