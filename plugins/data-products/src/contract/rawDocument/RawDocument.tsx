import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Flex } from '@backstage/ui';
import { ANNOTATION_FIRST_LINE } from '@data-mesh/backstage-plugin-data-products-common';
import { DocumentLine, entityDocument } from '../../document';
import { dataProductsTranslationRef } from '../../translation';
import { Fold } from '../Fold';
import { DocumentLines } from './DocumentLines';

/** The line of the file at which the text of a contract begins. */
function firstLine(entity: Entity): number {
  const { form } = entityDocument(entity);
  const line = Number(entity.metadata.annotations?.[ANNOTATION_FIRST_LINE]);
  return form === 'standard' && Number.isInteger(line) && line > 0 ? line : 1;
}

/** The file of a contract, and its text on demand. */
export function RawDocument(props: { entity: Entity; text: string }) {
  const { entity, text } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return (
    <EntityInfoCard title={t('contract.document.title')}>
      <Flex direction="column" gap="3">
        <DocumentLine entity={entity} />
        {text.trim() && (
          <Fold title={t('contract.document.show')}>
            <DocumentLines text={text} firstLine={firstLine(entity)} />
          </Fold>
        )}
      </Flex>
    </EntityInfoCard>
  );
}
