import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  type DataContractEntity,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';
import { CopyLinkButton } from '../../../copying';
import { dataProductsTranslationRef } from '../../../translation';

/** Copies a link that shows these two versions to everybody, whatever their team uses. */
export function CopyLink(props: {
  contract: DataContractEntity;
  older: string;
  newer: string;
}) {
  const { contract, older, newer } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { entity: page } = useEntity();
  return (
    <CopyLinkButton
      parameters={{
        // Which contract a product shows first depends on what the reader may see.
        contract: isDataProduct(page)
          ? stringifyEntityRef(contract)
          : undefined,
        view: 'changes',
        older,
        newer,
      }}
      label={t('contract.changes.compare.copyLink')}
      copiedLabel={t('contract.changes.compare.linkCopied')}
    />
  );
}
