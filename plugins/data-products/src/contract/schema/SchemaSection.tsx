import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Button, Flex, Text } from '@backstage/ui';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { Gap } from '../../gaps';
import { useNumbers } from '../../language';
import { dataProductsTranslationRef } from '../../translation';
import { FindingsHere } from '../findingsHere/FindingsHere';
import type { PlacedFindings } from '../findingsHere/placeFindings';
import type { ReadableContract } from '../reading/readContract';
import { countFindings } from './countFindings';
import { ElementDetails } from './ElementDetails';
import { filterTree, isFiltering, type SchemaFilter } from './filterTree';
import { MissingElement } from './MissingElement';
import { personalBelow } from './personalBelow';
import { SchemaFilterFields } from './SchemaFilterFields';
import { schemaTree, visibleNodes } from './schemaTree';
import { SchemaTreeView } from './SchemaTreeView';
import { useSchemaNavigation } from './useSchemaNavigation';
import styles from './schema.module.css';

const NO_FILTER: SchemaFilter = {
  text: '',
  onlyPersonal: false,
  onlyFindings: false,
};

/** The tables, columns and fields of a contract as a tree, with the details of one. */
export function SchemaSection(props: {
  reading: ReadableContract;
  findings: PlacedFindings;
  /** On the page of a product: which of its contracts this is. */
  contractRef?: string;
}) {
  const { reading, findings, contractRef } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const tree = useMemo(() => schemaTree(reading), [reading]);
  const personal = useMemo(() => personalBelow(reading), [reading]);
  const counts = useMemo(
    () => countFindings({ ...reading, ...findings }),
    [reading, findings],
  );
  const { chosen, missing, open, heading, choose, setIsOpen, setAllOpen } =
    useSchemaNavigation(tree);
  const [filter, setFilter] = useState(NO_FILTER);
  const panes = useRef<HTMLDivElement>(null);

  const applied = useDeferredValue(filter);
  const filtered = useMemo(
    () =>
      isFiltering(applied)
        ? filterTree({
            tree,
            filter: applied,
            isPersonal: path =>
              reading.personalData.get(path)?.answer === 'yes',
            hasFindings: path => findings.byElement.has(path),
          })
        : undefined,
    [applied, tree, reading, findings],
  );
  const nodes = useMemo(
    () => filtered?.nodes ?? visibleNodes(tree, open),
    [filtered, tree, open],
  );
  const chooseElsewhere = (path: string) => {
    setFilter(NO_FILTER);
    choose(path, 'link');
  };

  return (
    <EntityInfoCard title={t('contract.schema.title')}>
      <Flex direction="column" gap="4">
        <FindingsHere findings={findings.bySection.get('schema')} />
        {missing !== undefined && (
          <MissingElement
            path={missing}
            tree={tree}
            onChoose={chooseElsewhere}
          />
        )}
        {tree.nodes.length === 0 ? (
          <Gap
            message={t('contract.schema.none')}
            remedy={t('contract.schema.noneRemedy')}
          />
        ) : (
          <>
            <SchemaFilterFields
              filter={filter}
              hasFindings={findings.byElement.size > 0}
              onChange={setFilter}
            />
            <div className={styles.filter}>
              <Text as="p" role="status" variant="body-small" color="secondary">
                {filtered
                  ? t('contract.schema.countMatches', {
                      matches: numbers.format(filtered.matches.size),
                      elements: numbers.format(tree.nodes.length),
                    })
                  : t('contract.schema.count', {
                      elements: numbers.format(tree.nodes.length),
                    })}
              </Text>
              {!filtered && (
                <>
                  <Button
                    size="small"
                    variant="tertiary"
                    onPress={() => setAllOpen(true)}
                  >
                    {t('contract.schema.openAll')}
                  </Button>
                  <Button
                    size="small"
                    variant="tertiary"
                    onPress={() => setAllOpen(false)}
                  >
                    {t('contract.schema.closeAll')}
                  </Button>
                </>
              )}
              {filtered && (
                <Button
                  size="small"
                  variant="tertiary"
                  onPress={() => setFilter(NO_FILTER)}
                >
                  {t('contract.schema.clearFilter')}
                </Button>
              )}
            </div>
            <div ref={panes} className={styles.explorer}>
              <div
                className={`${styles.panes} ${
                  chosen ? styles.withDetails : ''
                }`}
              >
                {nodes.length > 0 ? (
                  <SchemaTreeView
                    nodes={nodes}
                    open={filtered ? undefined : open}
                    chosen={chosen?.path}
                    matches={filtered?.matches}
                    isPersonal={path => personal.has(path)}
                    findings={counts}
                    onChoose={choose}
                    onOpen={(path, isOpen) =>
                      !filtered && setIsOpen(path, isOpen)
                    }
                  />
                ) : (
                  <Text as="p">{t('contract.schema.noMatch')}</Text>
                )}
                {chosen && (
                  <ElementDetails
                    element={chosen}
                    tree={tree}
                    reading={reading}
                    findings={findings.byElement.get(chosen.path) ?? []}
                    contractRef={contractRef}
                    heading={heading}
                    onChoose={chooseElsewhere}
                    onBack={() =>
                      panes.current
                        ?.querySelector<HTMLElement>('[role=tree]')
                        ?.focus()
                    }
                  />
                )}
              </div>
            </div>
          </>
        )}
      </Flex>
    </EntityInfoCard>
  );
}
