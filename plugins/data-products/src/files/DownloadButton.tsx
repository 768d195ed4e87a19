import { toError } from '@backstage/errors';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { useState } from 'react';
import { dataProductsTranslationRef } from '../translation';
import { dataProductsApiRef } from '../api/DataProductsApi';
import { problemsCsv } from './problemsCsv';
import type { ProblemFilter } from './useProblemFilter';

function save(options: { name: string; text: string }) {
  const url = URL.createObjectURL(
    new Blob([options.text], { type: 'text/csv;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = options.name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Saves every problem that matches the filter as CSV. */
export function DownloadButton(props: { filter: ProblemFilter }) {
  const { filter } = props;
  const api = useApi(dataProductsApiRef);
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const [state, setState] = useState<'idle' | 'busy' | Error>('idle');
  const download = async () => {
    setState('busy');
    try {
      const text = await problemsCsv({ api, filter });
      save({ name: 'file-problems.csv', text });
      setState('idle');
    } catch (error) {
      setState(toError(error));
    }
  };
  return (
    <>
      <Button
        variant="secondary"
        iconStart={<RiDownloadLine />}
        isPending={state === 'busy'}
        onPress={download}
      >
        {t('files.download')}
      </Button>
      {state instanceof Error && (
        <Text role="alert">
          {t('files.downloadFailed', { reason: state.message })}
        </Text>
      )}
    </>
  );
}
