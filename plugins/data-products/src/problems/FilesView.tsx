import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import type { FileProblem } from '@data-mesh/backstage-plugin-data-products-common';
import { RiRefreshLine } from '@remixicon/react';
import { useState } from 'react';
import { dataProductsApiRef } from '../api/DataProductsApi';
import { DownloadButton } from '../csv';
import { LoadingLines } from '../loading';
import { useNumbers } from '../language';
import { useRevealed } from '../lists';
import { dataProductsTranslationRef } from '../translation';
import { Headline } from './Headline';
import { NoProblems } from './NoProblems';
import { ProblemFilterFields } from './ProblemFilterFields';
import { ProblemRow } from './ProblemRow';
import { ProblemsFailed } from './ProblemsFailed';
import { problemsCsv } from './problemsCsv';
import { useDecidable } from './useDecidable';
import { useDecision } from './useDecision';
import { useProblemFilter } from './useProblemFilter';
import { useProblems } from './useProblems';
import { useTotals } from './useTotals';
import styles from './problems.module.css';

const NONE: FileProblem[] = [];

/** Which files do not load and why, without any shell around it. */
export function FilesView() {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const api = useApi(dataProductsApiRef);
  const [filter, setFilter] = useProblemFilter();
  const [reloads, setReloads] = useState(0);
  const { value: totals } = useTotals({ reloads });
  const { problems, error, loading, loadMore, reload } = useProblems(filter);
  const numbers = useNumbers();
  const { reveal, refOf } = useRevealed();
  const filtered = Boolean(filter.kind || filter.entityRef);
  const loadAgain = () => {
    setReloads(count => count + 1);
    reload();
  };
  const shown = problems?.items ?? NONE;
  const decidable = useDecidable(shown);
  const { ask, note, dialog } = useDecision({ onDecided: loadAgain });

  return (
    <Flex direction="column" gap="6">
      <Flex direction="column" gap="1">
        {totals && (
          <Text as="h2" variant="title-x-small">
            <Headline totals={totals} />
          </Text>
        )}
        <Text as="p" color="secondary">
          {t('problems.explanation')}
        </Text>
      </Flex>
      <Flex gap="3" align="end" justify="between" style={{ flexWrap: 'wrap' }}>
        <ProblemFilterFields filter={filter} onChange={setFilter} />
        <Flex gap="3" style={{ flexWrap: 'wrap' }}>
          <Button
            variant="secondary"
            iconStart={<RiRefreshLine />}
            onPress={loadAgain}
          >
            {t('problems.refresh')}
          </Button>
          <DownloadButton
            fileName="file-problems.csv"
            makeCsv={options => problemsCsv({ api, filter, ...options })}
          />
        </Flex>
      </Flex>
      {note}
      {dialog}
      {error && (
        <ProblemsFailed error={error} filter={filter} onTryAgain={loadAgain} />
      )}
      {!problems && loading && <LoadingLines lines={6} />}
      {/* A page may be empty where many are hidden, and others follow. */}
      {problems && shown.length === 0 && !problems.nextCursor && !error && (
        <NoProblems
          filtered={filtered}
          onClear={() => {
            reveal('0');
            setFilter({});
          }}
        />
      )}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((problem, index) => (
            <ProblemRow
              key={problem.id}
              rowRef={refOf(`${index}`)}
              problem={problem}
              onDecide={
                decidable.has(problem.id)
                  ? kind => ask({ problem, kind })
                  : undefined
              }
            />
          ))}
        </ul>
      )}
      {problems?.nextCursor && (
        <Flex gap="3" align="center">
          <Button
            variant="secondary"
            isPending={loading}
            onPress={() => {
              reveal(`${shown.length}`);
              loadMore();
            }}
          >
            {t('problems.more')}
          </Button>
          {problems.totalItems !== undefined && (
            <Text color="secondary">
              {t('problems.shownOf', {
                shown: numbers.format(shown.length),
                total: numbers.format(problems.totalItems),
              })}
            </Text>
          )}
        </Flex>
      )}
    </Flex>
  );
}
