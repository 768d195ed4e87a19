import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import { LoadingLines, RequestFailed } from '../loading';
import { type Revealed } from '../lists';
import { useNumbers } from '../language';
import { dataProductsTranslationRef } from '../translation';
import { ProductRow } from './ProductRow';
import type { OwnerFacts } from './types';
import type { ProductPages } from './useProductPages';
import styles from './ownership.module.css';

/** Products, some at a time. */
export function ProductList(props: {
  pages: ProductPages;
  revealed: Revealed;
  label: string;
  facts: OwnerFacts;
  self?: string;
}) {
  const { label, facts, self } = props;
  const { reveal, refOf } = props.revealed;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const { products, loading, error, tryAgain, loadMore } = props.pages;
  const shown = products?.items.length ?? 0;
  const total = products?.total ?? 0;
  return (
    <>
      {!products && loading && <LoadingLines />}
      {products && shown > 0 && (
        <ul className={styles.list} aria-label={label}>
          {products.items.map((product, index) => (
            <ProductRow
              key={`${product.metadata.namespace}/${product.metadata.name}`}
              rowRef={refOf(`${index}`)}
              product={product}
              facts={facts}
              self={self}
            />
          ))}
        </ul>
      )}
      {error && <RequestFailed error={error} onTryAgain={tryAgain} />}
      {!error && shown < total && (
        <Flex gap="3" align="center">
          <Button
            size="small"
            variant="secondary"
            isPending={loading}
            onPress={() => {
              reveal(`${shown}`);
              loadMore();
            }}
          >
            {t('ownership.products.more')}
          </Button>
          <Text color="secondary">
            {t('ownership.products.shownOf', {
              shown: numbers.format(shown),
              total: numbers.format(total),
            })}
          </Text>
        </Flex>
      )}
    </>
  );
}
