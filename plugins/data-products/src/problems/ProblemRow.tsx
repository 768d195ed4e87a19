import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card, CardBody, Flex, Text } from '@backstage/ui';
import type { FileProblem } from '@data-mesh/backstage-plugin-data-products-common';
import type { Ref } from 'react';
import { FindingList } from '../findings/FindingList';
import { StatusWord } from '../status';
import { When } from '../language';
import { EntityLink } from '../document';
import { dataProductsTranslationRef } from '../translation';
import { ConfirmRemoval } from './ConfirmRemoval';
import { DecisionButtons } from './DecisionButtons';
import type { DecisionKind } from './decisions';
import { PlaceName, WholePlace } from './Place';
import { problemHref } from './problemHref';
import { problemKinds } from './problemKinds';
import { Shown } from './Shown';
import styles from './problems.module.css';

/** Entities that have a page; locations are the catalog's own. */
function visibleRefs(problem: FileProblem): string[] {
  return problem.entityRefs.filter(
    ref => parseEntityRef(ref).kind.toLowerCase() !== 'location',
  );
}

/** One file that does not load: where it is, what is wrong, since when, what is shown. */
export function ProblemRow(props: {
  problem: FileProblem;
  rowRef: Ref<HTMLLIElement>;
  /** For those only who may decide about it. */
  onDecide?(kind: DecisionKind): void;
}) {
  const { problem, onDecide } = props;
  const { kind, place, findings, since, checkedAt } = problem;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { icon, tone, key } = problemKinds[kind];
  const refs = visibleRefs(problem);
  return (
    <li ref={props.rowRef} tabIndex={-1} className={styles.problem}>
      <Card>
        <CardBody>
          <Flex direction="column" gap="3">
            <div className={styles.head}>
              <StatusWord icon={icon} tone={tone}>
                <strong>{t(key)}</strong>
              </StatusWord>
              <Text as="h3" variant="body-large" weight="bold">
                <PlaceName place={place} line={findings[0]?.line} />
              </Text>
              <WholePlace place={place} />
            </div>
            {kind === 'unconfirmed' && <Shown shows={problem.shows} />}
            {kind === 'conflict' && (
              <>
                <Shown shows={problem.shows} />
                <Text as="p">{findings[0]?.remedy}</Text>
              </>
            )}
            {kind !== 'conflict' && kind !== 'unconfirmed' && (
              <>
                <FindingList
                  findings={findings}
                  hrefAtLine={line => problemHref({ place, line })}
                />
                <Shown shows={problem.shows} />
              </>
            )}
            {onDecide && (
              <DecisionButtons problem={problem} onDecide={onDecide} />
            )}
            {refs.length > 0 && (
              <div className={styles.about}>
                <span>{t('problems.about')}</span>
                {refs.map(ref => (
                  <EntityLink key={ref} entity={ref} />
                ))}
              </div>
            )}
            {problem.removal && <ConfirmRemoval problem={problem} />}
            <div className={styles.times}>
              {t('problems.since', { time: <When time={since} /> })}
              {', '}
              {t('problems.checked', { time: <When time={checkedAt} /> })}
            </div>
          </Flex>
        </CardBody>
      </Card>
    </li>
  );
}
