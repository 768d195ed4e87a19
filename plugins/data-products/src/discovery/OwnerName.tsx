import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { DiscoveredOwner } from '@data-mesh/backstage-plugin-data-products-common';
import { RiErrorWarningLine, RiUserUnfollowLine } from '@remixicon/react';
import { EntityLink } from '../document';
import { StatusWord } from '../status';
import { dataProductsTranslationRef } from '../translation';

/** Who owns an entry, or what is missing there. */
export function OwnerName(props: {
  owner: DiscoveredOwner;
  ownerRole: 'business' | 'technical';
}) {
  const { owner, ownerRole } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  switch (owner.status) {
    case 'found':
      return <EntityLink entity={owner.entityRef}>{owner.title}</EntityLink>;
    case 'not-in-catalog':
      return (
        <StatusWord icon={RiErrorWarningLine} tone="warning">
          {t('discovery.entry.notInCatalog', { name: owner.name })}
        </StatusWord>
      );
    default:
      return (
        <StatusWord icon={RiUserUnfollowLine} tone="warning">
          {t(
            ownerRole === 'business'
              ? 'discovery.entry.noBusinessOwner'
              : 'discovery.entry.noTechnicalOwner',
          )}
        </StatusWord>
      );
  }
}
