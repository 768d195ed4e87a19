import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { dataProductsApiRef } from '../api/DataProductsApi';
import { ClaimSentence } from '../domains';
import { dataProductsTranslationRef } from '../translation';
import type { AskedDecision, DialogEnds } from './decisions';
import { DecisionDialog } from './DecisionDialog';
import { Place } from './Place';

/** Asks before a document is confirmed or refused that says whose it is. */
export function ConfirmDialog(
  props: DialogEnds & {
    asked: AskedDecision;
    decision: 'confirm' | 'refuse';
  },
) {
  const { decision } = props;
  const { place, shows, entityRefs } = props.asked.problem;
  const [entityRef] = entityRefs;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { primaryTitle: entity } = useEntityPresentation(entityRef);
  const api = useApi(dataProductsApiRef);
  const claims = shows.what === 'unconfirmed' ? shows.claims : [];
  return (
    <DecisionDialog
      {...props}
      title={t(`domains.${decision}.title`, { entity })}
      action={t(`domains.${decision}.button`)}
      failed={t('domains.failed')}
      decide={() =>
        api.decideClaims({
          entityRef,
          place,
          claims: claims.map(({ ref }) => ref),
          decision,
        })
      }
    >
      <Place label={t('domains.place')} place={place} />
      {claims.map(claim => (
        <ClaimSentence key={claim.as} claim={claim} />
      ))}
      <Text as="p">{t(`domains.${decision}.follows`)}</Text>
      {claims.length > 1 && <Text as="p">{t('domains.yoursOnly')}</Text>}
      <Text as="p">{t('domains.noted')}</Text>
    </DecisionDialog>
  );
}
