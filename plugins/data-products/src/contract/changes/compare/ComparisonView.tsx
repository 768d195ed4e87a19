import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type {
  ContractVersionComparison,
  DataContractEntity,
} from '@data-mesh/backstage-plugin-data-products-common';
import { DownloadButton } from '../../../csv';
import { dataProductsTranslationRef } from '../../../translation';
import { Affected } from '../affected/Affected';
import { DifferenceGroup } from '../differences/DifferenceGroup';
import { IMPACTS } from '../impacts';
import { CopyLink } from './CopyLink';
import { COLUMNS, differencesCsv } from './differencesCsv';
import { Verdict } from './Verdict';
import styles from '../changes.module.css';

/** What the verdict on two versions is made of, whom it hurts, and every difference, the worst first. */
export function ComparisonView(props: {
  entity: DataContractEntity;
  compared: ContractVersionComparison;
}) {
  const { entity, compared } = props;
  const { older, newer, comparison } = compared;
  const { differences } = comparison;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const link = (
    <CopyLink contract={entity} older={older.key} newer={newer.key} />
  );
  if (differences.length === 0) {
    return (
      <>
        <Text as="p" variant="body-medium">
          {comparison.version.sentence}
        </Text>
        <div className={styles.bar}>{link}</div>
      </>
    );
  }
  const makeCsv = async () =>
    differencesCsv({
      differences,
      heads: COLUMNS.map(column => t(`contract.changes.compare.csv.${column}`)),
    });
  return (
    <>
      <Verdict comparison={comparison} />
      <div className={styles.bar}>
        {link}
        <DownloadButton
          fileName={`${older.contractId}-changes.csv`}
          makeCsv={makeCsv}
        />
      </div>
      <Affected entity={entity} compared={compared} />
      {IMPACTS.map(impact => (
        <DifferenceGroup
          key={impact}
          impact={impact}
          differences={differences.filter(one => one.impact === impact)}
        />
      ))}
    </>
  );
}
