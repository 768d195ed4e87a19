import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import type {
  LineageGap,
  LineageGraph,
} from '@data-mesh/backstage-plugin-data-products-common';
import { useCounted, useNumbers } from '../language';
import { useFirstRows } from '../lists';
import { dataProductsTranslationRef } from '../translation';
import { ContractLink } from './ContractLink';
import { portNames } from './portNames';
import styles from './lineage.module.css';

const FIRST = 3;

function GapText(props: {
  gap: LineageGap;
  title: string;
  isContract: boolean;
}) {
  const { gap, title, isContract } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  switch (gap.reason) {
    case 'contract-not-visible':
      return (
        <>
          {t('lineage.gap.contractNotVisible', {
            title,
            port: portNames([gap.port]),
            contractId: gap.contractId,
          })}
        </>
      );
    case 'no-contract':
      return (
        <>
          {t('lineage.gap.noContract', { title, port: portNames([gap.port]) })}
        </>
      );
    case 'no-provider': {
      const contract = (
        <ContractLink contractRef={gap.contractRef}>
          {gap.contractTitle}
        </ContractLink>
      );
      return (
        <>
          {isContract
            ? t('lineage.gap.noProviderOfCentre', { contract })
            : t('lineage.gap.noProvider', { contract, title })}
        </>
      );
    }
    default:
      return (
        <>
          {t('lineage.gap.sourceNotVisible', {
            title,
            sourceRef: gap.sourceRef,
          })}
        </>
      );
  }
}

/** Where the lineage ends before it should, and why. */
export function Gaps(props: { graph: LineageGraph }) {
  const { gaps, nodes } = props.graph;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const counted = useCounted();
  const { shown, next, showMore, refOf } = useFirstRows({
    rows: gaps,
    first: FIRST,
  });
  if (gaps.length === 0) return null;
  const known = new Map(nodes.map(node => [node.entityRef, node]));
  return (
    <Alert
      status="warning"
      icon
      title={t('lineage.gap.title', counted(gaps.length))}
      description={
        <ul className={styles.notes}>
          {shown.map((gap, index) => {
            const node = known.get(gap.entityRef)!;
            return (
              <li key={index} ref={refOf(index)} tabIndex={-1}>
                <GapText
                  gap={gap}
                  title={node.title}
                  isContract={node.kind === 'contract'}
                />
              </li>
            );
          })}
        </ul>
      }
      customActions={
        next > 0 && (
          <Button size="small" variant="secondary" onPress={showMore}>
            {t('lineage.gap.all', { total: numbers.format(gaps.length) })}
          </Button>
        )
      }
    />
  );
}
