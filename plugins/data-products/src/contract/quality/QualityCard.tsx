import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Button, Flex, Text } from '@backstage/ui';
import type { Finding } from '@data-mesh/data-contract';
import { useMemo } from 'react';
import { useFirstRows } from '../../lists';
import { useNumbers } from '../../language';
import { dataProductsTranslationRef } from '../../translation';
import { FindingsHere } from '../findingsHere/FindingsHere';
import type { ReadableContract } from '../reading/readContract';
import { DetailsPart } from '../schema/DetailsPart';
import { QualityRules } from './QualityRules';

/** As many elements with rules as are read at a glance. */
const FIRST = 10;

/** Every quality rule of a contract, by the element that it is about. */
export function QualityCard(props: {
  reading: ReadableContract;
  /** Of the rules over the contract as a whole. */
  findings?: readonly Finding[];
  /** Of elements, by their path; the tree shows them, too. */
  byElement: ReadonlyMap<string, readonly Finding[]>;
}) {
  const { reading, findings, byElement } = props;
  const { contract, elements } = reading;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const withRules = useMemo(
    () => elements.filter(({ element }) => element.quality.length > 0),
    [elements],
  );
  const { shown, next, showMore, refOf } = useFirstRows({
    rows: withRules,
    first: FIRST,
  });
  const hasRules = contract.quality.length > 0 || withRules.length > 0;
  return (
    <EntityInfoCard title={t('contract.quality.title')}>
      <Flex direction="column" gap="4">
        <Text as="p" variant="body-small" color="secondary">
          {t(
            hasRules ? 'contract.quality.promised' : 'contract.quality.noRules',
          )}
        </Text>
        {contract.quality.length > 0 ? (
          <DetailsPart title={t('contract.quality.ofContract')}>
            <QualityRules
              rules={contract.quality}
              documentPath=""
              findings={findings}
            />
          </DetailsPart>
        ) : (
          <FindingsHere findings={findings} />
        )}
        {shown.map(({ path, documentPath, element }, index) => (
          <DetailsPart key={path} title={path} partRef={refOf(index)}>
            <QualityRules
              rules={element.quality}
              documentPath={documentPath}
              findings={byElement.get(path)}
            />
          </DetailsPart>
        ))}
        {next > 0 && (
          <Flex>
            <Button variant="secondary" onPress={showMore}>
              {t('contract.quality.showAll', {
                total: numbers.format(withRules.length),
              })}
            </Button>
          </Flex>
        )}
      </Flex>
    </EntityInfoCard>
  );
}
