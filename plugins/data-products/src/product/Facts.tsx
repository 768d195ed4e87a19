import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Badge } from '@backstage/ui';
import {
  type DataProductEntity,
  type DataProductType,
  unconfirmedClaims,
} from '@data-mesh/backstage-plugin-data-products-common';
import { UnconfirmedWord } from '../domains';
import { FindingsCount } from '../findings/FindingsCount';
import { ownerRefs } from '../ownership/describeOwners';
import { EntityLink } from '../document';
import { dataProductsTranslationRef } from '../translation';
import { Fact, FactList } from './FactList';
import { LifecycleWord } from './LifecycleWord';
import styles from './product.module.css';

const TYPES = {
  'source-aligned': [
    'product.type.sourceAligned',
    'product.type.sourceAlignedMeaning',
  ],
  aggregate: ['product.type.aggregate', 'product.type.aggregateMeaning'],
  'consumer-aligned': [
    'product.type.consumerAligned',
    'product.type.consumerAlignedMeaning',
  ],
} as const satisfies Record<DataProductType, readonly [string, string]>;

/** What a product is, in a handful of words. */
export function Facts(props: { product: DataProductEntity }) {
  const { product } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { lifecycle, type, version } = product.spec;
  const { tags = [] } = product.metadata;
  const { domain } = ownerRefs(product);
  const claimed = unconfirmedClaims(product).find(({ as }) => as === 'domain');
  const [typeName, typeMeaning] = (type && TYPES[type]) ?? [];
  return (
    <FactList>
      <Fact name={t('product.facts.lifecycle')}>
        <LifecycleWord lifecycle={lifecycle} />
      </Fact>
      <Fact name={t('product.facts.type')}>
        {typeName ? t(typeName) : type ?? t('product.facts.noType')}
        {typeMeaning && (
          <span className={styles.meaning}>{t(typeMeaning)}</span>
        )}
      </Fact>
      {version && <Fact name={t('product.facts.version')}>{version}</Fact>}
      <Fact name={t('product.facts.domain')}>
        {domain && <EntityLink entity={domain} />}
        {!domain && claimed && (
          <UnconfirmedWord
            claim={claimed}
            name={<EntityLink entity={claimed.ref} />}
          />
        )}
        {!domain && !claimed && t('product.facts.noDomain')}
      </Fact>
      <Fact name={t('product.facts.findings')}>
        <FindingsCount entity={product} />
      </Fact>
      {tags.length > 0 && (
        <Fact name={t('product.facts.tags')}>
          <span className={styles.tags}>
            {tags.map(tag => (
              <Badge key={tag}>{tag}</Badge>
            ))}
          </span>
        </Fact>
      )}
    </FactList>
  );
}
