import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { DiscoveredEntry } from '@data-mesh/backstage-plugin-data-products-common';
import { RiErrorWarningLine, RiMapPinLine } from '@remixicon/react';
import { Fragment } from 'react';
import { EntityLink } from '../document';
import { UnconfirmedWord } from '../domains';
import { StatusWord } from '../status';
import { useCounted } from '../language';
import { PersonalDataAnswer } from '../ports/PersonalDataWord';
import { dataProductsTranslationRef } from '../translation';
import { EndDate } from './EndingNote';
import { saysWhatToUseInstead } from './saysWhatToUseInstead';
import { OwnerName } from './OwnerName';
import styles from './discovery.module.css';

type Claim = NonNullable<DiscoveredEntry['unconfirmed']>[number];

/** What the document names there, without its being confirmed. */
function claimOf(entry: DiscoveredEntry, as: Claim['as']): Claim | undefined {
  return entry.unconfirmed?.find(claim => claim.as === as);
}

function Claimed(props: { claim: Claim }) {
  const { claim } = props;
  return (
    <UnconfirmedWord
      claim={claim}
      name={<EntityLink entity={claim.ref}>{claim.title}</EntityLink>}
    />
  );
}

function Owner(props: {
  entry: DiscoveredEntry;
  ownerRole: 'business' | 'technical';
}) {
  const { entry, ownerRole } = props;
  const isBusiness = ownerRole === 'business';
  const owner = isBusiness ? entry.businessOwner : entry.technicalOwner;
  const claimed = claimOf(entry, isBusiness ? 'businessOwner' : 'owner');
  return owner.status === 'none' && claimed ? (
    <Claimed claim={claimed} />
  ) : (
    <OwnerName owner={owner} ownerRole={ownerRole} />
  );
}

function Domain(props: { entry: DiscoveredEntry }) {
  const { domain, domainTitle } = props.entry;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const claimed = claimOf(props.entry, 'domain');
  if (!domain && claimed) return <Claimed claim={claimed} />;
  if (!domain) {
    return (
      <StatusWord icon={RiMapPinLine} tone="neutral">
        {t('discovery.entry.noDomain')}
      </StatusWord>
    );
  }
  return domainTitle ? (
    <EntityLink entity={domain}>{domainTitle}</EntityLink>
  ) : (
    <StatusWord icon={RiErrorWarningLine} tone="warning">
      {t('discovery.entry.notInCatalog', { name: domain })}
    </StatusWord>
  );
}

function Products(props: { products: { entityRef: string; title: string }[] }) {
  const { products } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  if (products.length === 0) {
    return (
      <StatusWord icon={RiErrorWarningLine} tone="warning">
        {t('discovery.entry.promisedByNobody')}
      </StatusWord>
    );
  }
  return (
    <>
      {products.map(({ entityRef, title }, index) => (
        <Fragment key={entityRef}>
          {index > 0 && ', '}
          <EntityLink entity={entityRef}>{title}</EntityLink>
        </Fragment>
      ))}
    </>
  );
}

/** Whom to ask about an entry, and what to know before using it. */
export function EntryFacts(props: { entry: DiscoveredEntry }) {
  const { entry } = props;
  const { products, consumers, ending } = entry;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const counted = useCounted();
  return (
    <dl className={styles.facts}>
      {products && (
        <>
          <dt>{t('discovery.entry.promisedBy')}</dt>
          <dd>
            <Products products={products} />
          </dd>
        </>
      )}
      <dt>{t('discovery.entry.domain')}</dt>
      <dd>
        <Domain entry={entry} />
      </dd>
      {/* A contract need not name one: its product does. */}
      {!(products && entry.businessOwner.status === 'none') && (
        <>
          <dt>{t('discovery.entry.businessOwner')}</dt>
          <dd>
            <Owner entry={entry} ownerRole="business" />
          </dd>
        </>
      )}
      <dt>{t('discovery.entry.technicalOwner')}</dt>
      <dd>
        <Owner entry={entry} ownerRole="technical" />
      </dd>
      <dt>{t('discovery.entry.personalData')}</dt>
      <dd>
        <PersonalDataAnswer personalData={entry.personalData} />
      </dd>
      {consumers !== undefined && (
        <>
          <dt>{t('discovery.entry.readBy')}</dt>
          <dd>
            {consumers === 0
              ? t('discovery.entry.noConsumers')
              : t('discovery.entry.consumers', counted(consumers))}
          </dd>
        </>
      )}
      {ending?.date && !saysWhatToUseInstead(entry) && (
        <>
          <dt>{t('discovery.entry.end')}</dt>
          <dd>
            <EndDate date={ending.date} />
          </dd>
        </>
      )}
    </dl>
  );
}
