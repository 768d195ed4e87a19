import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Flex } from '@backstage/ui';
import {
  type FileProblem,
  isOfAnotherSource,
} from '@data-mesh/backstage-plugin-data-products-common';
import { FindingList } from '../findings/FindingList';
import { When } from '../language';
import { dataProductsTranslationRef } from '../translation';
import { AcrossNotice } from './AcrossNotice';
import { Place } from './Place';
import { problemKinds } from './problemKinds';
import { problemHref } from './problemHref';

/** On the page of an entity: what is wrong with its file, or who else wants it. */
export function ProblemAlert(props: { problem: FileProblem }) {
  const { problem } = props;
  return isOfAnotherSource(problem) ? (
    <AcrossNotice problem={problem} />
  ) : (
    <OwnProblem problem={problem} />
  );
}

/** Its file does not load, and what is shown meanwhile. */
function OwnProblem(props: { problem: FileProblem }) {
  const { problem } = props;
  const { kind, place, since, shows, findings } = problem;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { alertKey, tone } = problemKinds[kind];
  return (
    <Alert
      status={tone === 'bad' ? 'danger' : 'warning'}
      icon
      title={t(alertKey, { time: <When time={since} /> })}
      description={
        <Flex direction="column" gap="2">
          {shows.what === 'last-good' && (
            <div>
              {shows.from
                ? t('problems.alert.lastGood', {
                    time: <When time={shows.from} />,
                  })
                : t('problems.alert.lastGoodUndated')}
            </div>
          )}
          {shows.what === 'other-file' ? (
            <>
              <Place label={t('problems.alert.shown')} place={shows.place} />
              <Place label={t('problems.alert.notShown')} place={place} />
              <div>{shows.reason}</div>
              <div>{findings[0]?.remedy}</div>
            </>
          ) : (
            <>
              <Place place={place} />
              <FindingList
                findings={findings}
                hrefAtLine={line => problemHref({ place, line })}
              />
            </>
          )}
        </Flex>
      }
    />
  );
}
