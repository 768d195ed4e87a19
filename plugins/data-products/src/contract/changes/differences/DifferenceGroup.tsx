import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import type { Difference, Impact } from '@data-mesh/data-contract';
import { useFirstRows } from '../../../lists';
import { useNumbers } from '../../../language';
import { dataProductsTranslationRef } from '../../../translation';
import { Fold } from '../../Fold';
import { impacts } from '../impacts';
import { DifferenceRow } from './DifferenceRow';
import styles from '../changes.module.css';

/** A comparison may have thousands. */
const FIRST = 10;
const PAGE = 50;

function Rows(props: { differences: readonly Difference[] }) {
  const { differences } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const { shown, next, showMore, refOf } = useFirstRows({
    rows: differences,
    first: FIRST,
    page: PAGE,
  });
  return (
    <>
      <ul className={styles.differences}>
        {shown.map((difference, index) => (
          <DifferenceRow
            key={index}
            rowRef={refOf(index)}
            difference={difference}
          />
        ))}
      </ul>
      {next > 0 && (
        <div>
          <Button size="small" variant="secondary" onPress={showMore}>
            {t('contract.changes.differences.more', {
              next: numbers.format(next),
              total: numbers.format(differences.length),
            })}
          </Button>
        </div>
      )}
    </>
  );
}

/** The differences of one impact: what hurts is open, what does not is folded. */
export function DifferenceGroup(props: {
  impact: Impact;
  differences: readonly Difference[];
}) {
  const { impact, differences } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  if (differences.length === 0) return null;
  const title = t('contract.changes.differences.group', {
    impact: t(impacts[impact].key),
    number: numbers.format(differences.length),
  });
  if (impact === 'safe') {
    return (
      <Fold title={title}>
        <Rows differences={differences} />
      </Fold>
    );
  }
  return (
    <section className={styles.part}>
      <Text as="h4" variant="body-medium" weight="bold">
        {title}
      </Text>
      <Rows differences={differences} />
    </section>
  );
}
