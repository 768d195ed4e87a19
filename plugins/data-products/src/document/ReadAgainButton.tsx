import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogEntityRefreshPermission } from '@backstage/plugin-catalog-common/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useEntityPermission } from '@backstage/plugin-catalog-react/alpha';
import { Button, Text } from '@backstage/ui';
import { useState } from 'react';
import { dataProductsTranslationRef } from '../translation';

/** Asks the catalog to read the file of an entity now, for those who may. */
export function ReadAgainButton(props: { entity: Entity }) {
  const { entity } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const catalog = useApi(catalogApiRef);
  const { allowed } = useEntityPermission(catalogEntityRefreshPermission);
  const [state, setState] = useState<'idle' | 'asked' | Error>('idle');
  if (!allowed) return null;
  if (state === 'asked') {
    return (
      <Text role="status" variant="body-medium">
        {t('document.readAgainAsked')}
      </Text>
    );
  }
  const readAgain = async () => {
    try {
      await catalog.refreshEntity(stringifyEntityRef(entity));
      setState('asked');
    } catch (error) {
      setState(toError(error));
    }
  };
  return (
    <>
      <Button size="small" variant="secondary" onPress={readAgain}>
        {t('document.readAgain')}
      </Button>
      {state instanceof Error && (
        <Text role="alert" variant="body-medium">
          {t('document.readAgainFailed', { reason: state.message })}
        </Text>
      )}
    </>
  );
}
