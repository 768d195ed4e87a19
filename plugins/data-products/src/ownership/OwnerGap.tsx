import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EntityDocument } from '../document';
import { UnconfirmedWord } from '../domains';
import { Gap } from '../gaps';
import { EntityLink } from '../document';
import { dataProductsTranslationRef } from '../translation';
import { ownerSnippet } from './ownerSnippet';
import type { Owner, OwnerRole } from './types';

/** What is missing in the place of an owner, and what to write where. */
export function OwnerGap(props: {
  ownerRole: OwnerRole;
  owner: Owner;
  document?: EntityDocument;
}) {
  const { ownerRole: role, owner, document } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const written = document && {
    document,
    snippet: ownerSnippet({ role, document }),
  };

  switch (owner.status) {
    case 'nobody':
      return (
        <Gap
          message={t(
            role === 'business'
              ? 'ownership.business.nobody'
              : 'ownership.technical.nobody',
          )}
          {...written}
        />
      );
    case 'named-only':
      return (
        <Gap
          message={t('ownership.namedOnly', { name: owner.namedAs })}
          remedy={t('ownership.namedOnlyRemedy')}
          {...written}
        />
      );
    case 'not-in-catalog':
      return (
        <Gap
          message={
            role === 'domain'
              ? t('ownership.domain.ownerNotInCatalog', {
                  entityRef: owner.entityRef,
                })
              : t('ownership.notInCatalog', {
                  name: owner.namedAs ?? owner.entityRef,
                  entityRef: owner.entityRef,
                })
          }
          remedy={t('ownership.notInCatalogRemedy')}
          {...(role !== 'domain' && written)}
        />
      );
    case 'empty-group':
      return (
        <Gap
          message={
            role === 'domain'
              ? t('ownership.domain.emptyGroup', {
                  group: <EntityLink entity={owner.entity} />,
                })
              : t('ownership.emptyGroup')
          }
          remedy={t('ownership.emptyGroupRemedy')}
        />
      );
    case 'unconfirmed':
      return (
        <UnconfirmedWord
          claim={owner.claim}
          name={<EntityLink entity={owner.claim.ref} />}
        />
      );
    case 'no-domain':
      return <Gap message={t('ownership.domain.none')} {...written} />;
    case 'domain-not-in-catalog':
      return (
        <Gap
          message={t('ownership.domain.notInCatalog', {
            name: owner.entityRef,
          })}
          remedy={t('ownership.domainNotInCatalogRemedy')}
        />
      );
    case 'domain-without-owner':
      return (
        <Gap
          message={t('ownership.domain.withoutOwner', {
            domain: <EntityLink entity={owner.domain} />,
          })}
          remedy={t('ownership.domain.withoutOwnerRemedy')}
        />
      );
    default:
      return null;
  }
}
