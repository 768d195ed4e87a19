import { toError } from '@backstage/errors';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { useEffect, useRef, useState } from 'react';
import { useNumbers } from '../language';
import { dataProductsTranslationRef } from '../translation';

/** Says how far a table is; the total is absent where nobody knows it. */
export type ReportProgress = (progress: {
  rows: number;
  total?: number;
}) => void;

type State =
  | { status: 'idle' }
  | { status: 'busy'; rows?: number; total?: number }
  | { status: 'failed'; reason: string };

function save(options: { fileName: string; text: string }) {
  const url = URL.createObjectURL(
    new Blob([options.text], { type: 'text/csv;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = options.fileName;
  link.click();
  URL.revokeObjectURL(url);
}

/** Makes a table and saves it as CSV; whoever leaves the page stops it. */
export function DownloadButton(props: {
  fileName: string;
  makeCsv(options: {
    reportProgress: ReportProgress;
    signal: AbortSignal;
  }): Promise<string>;
}) {
  const { fileName, makeCsv } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const [state, setState] = useState<State>({ status: 'idle' });
  const current = useRef<AbortController>();
  useEffect(() => () => current.current?.abort(), []);

  const download = async () => {
    const controller = new AbortController();
    const { signal } = controller;
    current.current = controller;
    setState({ status: 'busy' });
    try {
      const text = await makeCsv({
        signal,
        reportProgress: progress =>
          !signal.aborted && setState({ status: 'busy', ...progress }),
      });
      if (signal.aborted) return;
      save({ fileName, text });
      setState({ status: 'idle' });
    } catch (error) {
      if (signal.aborted) return;
      setState({ status: 'failed', reason: toError(error).message });
    }
  };

  return (
    <>
      <Button
        variant="secondary"
        iconStart={<RiDownloadLine />}
        isPending={state.status === 'busy'}
        onPress={download}
      >
        {t('csv.download')}
      </Button>
      {state.status === 'busy' && state.rows !== undefined && (
        <Text role="status" color="secondary">
          {state.total === undefined
            ? t('csv.progressUncounted', { rows: numbers.format(state.rows) })
            : t('csv.progress', {
                rows: numbers.format(state.rows),
                total: numbers.format(state.total),
              })}
        </Text>
      )}
      {state.status === 'failed' && (
        <Text role="alert">{t('csv.failed', { reason: state.reason })}</Text>
      )}
    </>
  );
}
