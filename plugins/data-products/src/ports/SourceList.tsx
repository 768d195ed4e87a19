import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { Gap } from '../gaps';
import { EntityLink } from '../document';
import { dataProductsTranslationRef } from '../translation';
import type { Source } from './describePorts';
import styles from './ports.module.css';

/** The components and resources that a product comes from. */
export function SourceList(props: { sources: Source[] }) {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return (
    <Flex direction="column" gap="2">
      <Text as="h4" variant="body-medium" weight="bold">
        {t('ports.sources.title')}
      </Text>
      <ul className={styles.sources}>
        {props.sources.map(source =>
          source.status === 'found' ? (
            <li key={source.entity.metadata.uid ?? source.entity.metadata.name}>
              <EntityLink entity={source.entity} />
            </li>
          ) : (
            <li key={source.entityRef}>
              <Gap
                message={t('ports.sources.notInCatalog', {
                  entityRef: source.entityRef,
                })}
                remedy={t('ports.sources.notInCatalogRemedy')}
              />
            </li>
          ),
        )}
      </ul>
    </Flex>
  );
}
