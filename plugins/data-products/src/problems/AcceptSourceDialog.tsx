import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { dataProductsApiRef } from '../api/DataProductsApi';
import { dataProductsTranslationRef } from '../translation';
import type { AskedDecision, DialogEnds } from './decisions';
import { DecisionDialog } from './DecisionDialog';
import { Place } from './Place';

/** Asks before the source of a file is accepted: from where, to where, and what follows. */
export function AcceptSourceDialog(
  props: DialogEnds & { asked: AskedDecision },
) {
  const { place, shows, entityRefs } = props.asked.problem;
  const [entityRef] = entityRefs;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { primaryTitle: entity } = useEntityPresentation(entityRef);
  const api = useApi(dataProductsApiRef);
  return (
    <DecisionDialog
      {...props}
      title={t('problems.accept.title', { entity })}
      action={t('problems.accept.button')}
      failed={t('problems.accept.failed')}
      decide={() => api.acceptSource({ entityRef, place })}
    >
      {shows.what === 'other-file' ? (
        <Place label={t('problems.accept.from')} place={shows.place} />
      ) : (
        <Text as="p">{t('problems.accept.nothing')}</Text>
      )}
      <Place label={t('problems.accept.to')} place={place} />
      <Text as="p">{t('problems.accept.follows')}</Text>
      <Text as="p">{t('problems.accept.noted')}</Text>
    </DecisionDialog>
  );
}
