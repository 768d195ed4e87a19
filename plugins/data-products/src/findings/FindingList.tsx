import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex } from '@backstage/ui';
import type { Finding } from '@data-mesh/data-contract';
import { useFirstRows } from '../lists';
import { useNumbers } from '../language';
import { dataProductsTranslationRef } from '../translation';
import { FindingRow } from './FindingRow';
import { gravestFirst } from './severities';
import styles from './findings.module.css';

/** As many as somebody repairs in one go. */
const FIRST = 10;

/** Findings, the gravest first; a long list opens on demand. */
export function FindingList(props: {
  findings: readonly Finding[];
  hrefAtLine(line?: number): string | undefined;
}) {
  const { findings, hrefAtLine } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const sorted = gravestFirst(findings);
  const { shown, next, showMore, refOf } = useFirstRows({
    rows: sorted,
    first: FIRST,
  });
  return (
    <Flex direction="column" gap="3">
      <ul className={styles.list}>
        {shown.map((finding, index) => (
          <FindingRow
            key={index}
            rowRef={refOf(index)}
            finding={finding}
            href={hrefAtLine(finding.line)}
          />
        ))}
      </ul>
      {next > 0 && (
        <Flex>
          <Button variant="secondary" onPress={showMore}>
            {t('findings.showAll', { total: numbers.format(sorted.length) })}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
