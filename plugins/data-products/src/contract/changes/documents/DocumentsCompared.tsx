import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import { useMemo, useState } from 'react';
import { LoadingLines, RequestFailed } from '../../../loading';
import { useNumbers } from '../../../language';
import { useRevealed } from '../../../lists';
import { dataProductsTranslationRef } from '../../../translation';
import type { ComparedLines } from './compareLines';
import { foldRows, rowKey } from './foldRows';
import { LineTable } from './LineTable';
import { useComparedLines } from './useComparedLines';

/** So many rows the browser lays out at once. */
const PAGE = 200;

function Lines(props: { lines: ComparedLines; older: string; newer: string }) {
  const { lines, older, newer } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [count, setCount] = useState(PAGE);
  const { reveal, refOf } = useRevealed();
  const rows = useMemo(
    () => foldRows({ rows: lines.rows, opened }),
    [lines, opened],
  );
  return (
    <>
      <LineTable
        rows={rows.slice(0, count)}
        older={older}
        newer={newer}
        refOf={refOf}
        onOpen={from => {
          reveal(rowKey({ type: 'row', row: lines.rows[from] }));
          setOpened(new Set([...opened, from]));
        }}
      />
      {count < rows.length && (
        <div>
          <Button
            size="small"
            variant="secondary"
            onPress={() => {
              reveal(rowKey(rows[count]));
              setCount(count + PAGE);
            }}
          >
            {t('contract.changes.documents.more', {
              shown: numbers.format(count),
              total: numbers.format(rows.length),
            })}
          </Button>
        </div>
      )}
    </>
  );
}

/** The texts of two versions in two columns, with the lines marked that differ. */
export function DocumentsCompared(props: {
  entityRef: string;
  older: string;
  newer: string;
  nameOf(key: string): string;
}) {
  const { entityRef, older, newer, nameOf } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const { value, error, retry } = useComparedLines({ entityRef, older, newer });
  if (error) return <RequestFailed error={error} onTryAgain={retry} />;
  if (!value) return <LoadingLines lines={6} />;
  const { counts, isComplete } = value.lines;
  const isEqual = counts.added + counts.removed + counts.changed === 0;
  return (
    <Flex direction="column" gap="3">
      <Text as="p" variant="body-medium" role="status">
        {isEqual
          ? t('contract.changes.documents.equal')
          : t('contract.changes.documents.summary', {
              count: counts.added,
              added: numbers.format(counts.added),
              removed: numbers.format(counts.removed),
              changed: numbers.format(counts.changed),
            })}
      </Text>
      {!isComplete && (
        <Text as="p" variant="body-medium">
          {t('contract.changes.documents.tooDifferent')}
        </Text>
      )}
      {value.isMasked && (
        <Text as="p" variant="body-medium">
          {t('contract.document.masked')}
        </Text>
      )}
      {!isEqual && (
        <Lines
          lines={value.lines}
          older={nameOf(older)}
          newer={nameOf(newer)}
        />
      )}
    </Flex>
  );
}
