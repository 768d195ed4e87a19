import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Ref } from 'react';
import { EntityLink } from '../document';
import { FindingCounts } from '../findings/FindingsCount';
import { PersonalDataWord } from '../ports/PersonalDataWord';
import { LifecycleWord } from '../product/LifecycleWord';
import { dataProductsTranslationRef } from '../translation';
import { describeProductOwners, heldRoles } from './describeOwners';
import { OwnerName } from './OwnerName';
import type { OwnerFacts } from './types';
import styles from './ownership.module.css';

const HELD = {
  both: 'ownership.products.held.both',
  technical: 'ownership.products.held.technical',
  business: 'ownership.products.held.business',
} as const;

/** One product: what it is, and who owns it beside the one whose page it is. */
export function ProductRow(props: {
  product: Entity;
  facts: OwnerFacts;
  self?: string;
  rowRef: Ref<HTMLLIElement>;
}) {
  const { product, facts, self } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const owners = describeProductOwners({ product, facts });
  const held = heldRoles({ product, self });
  const lifecycle = product.spec?.lifecycle;
  const personalData = product.spec?.personalData;
  return (
    <li ref={props.rowRef} tabIndex={-1} className={styles.product}>
      <div className={styles.words}>
        <span className={styles.name}>
          <EntityLink entity={product} />
        </span>
        {typeof lifecycle === 'string' && (
          <LifecycleWord lifecycle={lifecycle} />
        )}
        {personalData !== undefined && (
          <PersonalDataWord personalData={personalData} />
        )}
        <FindingCounts entity={product} />
      </div>
      <div className={styles.words}>
        {held && <span>{t(HELD[held])}</span>}
        {held !== 'business' && held !== 'both' && (
          <OwnerName ownerRole="business" owner={owners.business} />
        )}
        {held !== 'technical' && held !== 'both' && (
          <OwnerName ownerRole="technical" owner={owners.technical} />
        )}
      </div>
    </li>
  );
}
