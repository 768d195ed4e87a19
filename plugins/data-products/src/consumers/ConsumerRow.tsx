import {
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { getEntityRelations } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import type { PortConsumer } from '@data-mesh/backstage-plugin-data-products-common';
import type { Ref } from 'react';
import { EntityLink, EntityLinks } from '../document';
import { unusualLifecycle } from '../lineage/describeNode';
import { LifecycleWord } from '../product/LifecycleWord';
import { dataProductsTranslationRef } from '../translation';
import { Evidence } from './Evidence';
import { shortPurpose } from './shortPurpose';
import styles from './consumers.module.css';

/** Somebody who reads a port: who, whose, what for, and how we know. */
export function ConsumerRow(props: {
  consumer: PortConsumer;
  rowRef: Ref<HTMLLIElement>;
}) {
  const { entity, entityRef, title, evidence } = props.consumer;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const lifecycle = unusualLifecycle(entity);
  const purpose = shortPurpose(entity.spec?.purpose);
  const owners = getEntityRelations(entity, RELATION_OWNED_BY).map(ref =>
    stringifyEntityRef(ref),
  );
  return (
    <li ref={props.rowRef} tabIndex={-1} className={styles.consumer}>
      <div className={styles.who}>
        <strong>
          <EntityLink entity={entityRef}>{title}</EntityLink>
        </strong>
        {lifecycle && <LifecycleWord lifecycle={lifecycle} />}
        <span className={styles.owner}>
          {owners.length > 0
            ? t('consumers.owner', {
                owner: <EntityLinks entityRefs={owners} />,
              })
            : t('consumers.noOwner')}
        </span>
      </div>
      {purpose && (
        <Text as="p" variant="body-medium">
          {purpose}
        </Text>
      )}
      <Evidence evidence={evidence} />
    </li>
  );
}
