import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { UnconfirmedClaim } from '@data-mesh/backstage-plugin-data-products-common';
import { RiForbidLine, RiQuestionLine } from '@remixicon/react';
import { StatusWord } from '../status';
import { dataProductsTranslationRef } from '../translation';

/** Whom a document names as its domain or owner, and that they have not confirmed it. */
export function UnconfirmedWord(props: {
  claim: Pick<UnconfirmedClaim, 'state'>;
  name: JSX.Element;
}) {
  const { claim, name } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return claim.state === 'refused' ? (
    <StatusWord icon={RiForbidLine} tone="warning">
      {t('domains.refused', { name })}
    </StatusWord>
  ) : (
    <StatusWord icon={RiQuestionLine} tone="warning">
      {t('domains.unconfirmed', { name })}
    </StatusWord>
  );
}
