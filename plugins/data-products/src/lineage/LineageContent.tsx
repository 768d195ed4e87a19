import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Flex, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { RiListUnordered, RiNodeTree } from '@remixicon/react';
import { DownloadButton } from '../csv';
import { LoadingLines, RequestFailed } from '../loading';
import { dataProductsTranslationRef } from '../translation';
import { Gaps } from './Gaps';
import { GraphView } from './graph/GraphView';
import { lineageCsv } from './lineageCsv';
import { ListView } from './list/ListView';
import { useLineage } from './loading/useLineage';
import { Summary } from './Summary';
import { useLineageView } from './useLineageView';
import styles from './lineage.module.css';

function LineageOf(props: { centre: Entity }) {
  const lineage = useLineage(props.centre);
  const { graph, ready, error, retry } = lineage;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const [view, setView] = useLineageView();
  const makeCsv = async () =>
    lineageCsv({
      graph,
      columns: [
        t('lineage.csv.from'),
        t('lineage.csv.to'),
        t('lineage.csv.direction'),
        t('lineage.csv.contract'),
        t('lineage.csv.outputPorts'),
        t('lineage.csv.inputPorts'),
        t('lineage.csv.circle'),
      ],
    });
  const failed = error && <RequestFailed error={error} onTryAgain={retry} />;
  if (!ready) {
    return (
      <EntityInfoCard title={t('lineage.title')}>
        {failed ?? <LoadingLines lines={6} />}
      </EntityInfoCard>
    );
  }
  return (
    <EntityInfoCard title={t('lineage.title')}>
      <div className={styles.body}>
        {failed}
        <div className={styles.bar}>
          <Summary graph={graph} />
          <ToggleButtonGroup
            aria-label={t('lineage.view.label')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[view]}
            onSelectionChange={keys =>
              setView(keys.has('list') ? 'list' : 'graph')
            }
          >
            <ToggleButton id="graph" iconStart={<RiNodeTree />}>
              {t('lineage.view.graph')}
            </ToggleButton>
            <ToggleButton id="list" iconStart={<RiListUnordered />}>
              {t('lineage.view.list')}
            </ToggleButton>
          </ToggleButtonGroup>
        </div>
        <Gaps graph={graph} />
        {view === 'list' ? (
          <ListView lineage={lineage} />
        ) : (
          <GraphView lineage={lineage} />
        )}
        <Flex>
          <DownloadButton fileName="lineage.csv" makeCsv={makeCsv} />
        </Flex>
      </div>
    </EntityInfoCard>
  );
}

/** Where the data of an entity comes from and where it goes. */
export function LineageContent() {
  const { entity } = useEntity();
  return <LineageOf key={stringifyEntityRef(entity)} centre={entity} />;
}
