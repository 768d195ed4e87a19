import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import type { LineageNode } from '@data-mesh/backstage-plugin-data-products-common';
import { LifecycleWord } from '../product/LifecycleWord';
import { dataProductsTranslationRef } from '../translation';
import { domainRefOf, unusualLifecycle } from './describeNode';
import { nodeKinds } from './nodeKinds';
import styles from './lineage.module.css';

/** What is said of an entity beside its name: kind, domain, and its lifecycle if that is not the usual one. */
export function NodeFacts(props: { node: LineageNode }) {
  const { kind, entity } = props.node;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const domain = domainRefOf(entity);
  const lifecycle = unusualLifecycle(entity);
  return (
    <span className={styles.facts}>
      {lifecycle && <LifecycleWord lifecycle={lifecycle} />}
      <span>{t(nodeKinds[kind].key)}</span>
      {domain && (
        <span>
          <EntityDisplayName entityRef={domain} hideIcon disableTooltip />
        </span>
      )}
    </span>
  );
}
