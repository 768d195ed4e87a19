import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { ANNOTATION_STANDARD } from '@data-mesh/backstage-plugin-data-products-common';
import { dataProductsTranslationRef } from '../translation';
import { entityDocument } from './entityDocument';
import { ReadAgainButton } from './ReadAgainButton';
import { SafeLink } from './SafeLink';
import { standardName } from './standardName';
import styles from './document.module.css';

/** Which file an entity was read from, with the ways to edit it and to have it read again. */
export function DocumentLine(props: { entity: Entity }) {
  const { entity } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { fileName, editHref, hrefAtLine } = entityDocument(entity);
  if (!fileName) return null;
  const file = <SafeLink to={hrefAtLine()}>{fileName}</SafeLink>;
  const standard = standardName(
    entity.metadata.annotations?.[ANNOTATION_STANDARD],
  );
  return (
    <div className={styles.line}>
      <Text as="p" variant="body-medium">
        {standard
          ? t('document.readFromWithStandard', { file, standard })
          : t('document.readFrom', { file })}
      </Text>
      {editHref && <SafeLink to={editHref}>{t('document.edit')}</SafeLink>}
      <ReadAgainButton entity={entity} />
    </div>
  );
}
