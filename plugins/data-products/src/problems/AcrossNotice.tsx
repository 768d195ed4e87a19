import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Flex } from '@backstage/ui';
import type { FileProblem } from '@data-mesh/backstage-plugin-data-products-common';
import { When } from '../language';
import { dataProductsTranslationRef } from '../translation';
import { Place } from './Place';

/** On the page of an entity, for those who decide: another source wants it, and nothing is wrong with it. */
export function AcrossNotice(props: { problem: FileProblem }) {
  const { place, since, shows } = props.problem;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const isHeld = shows.what === 'other-file';
  return (
    <Alert
      status="info"
      icon
      title={t(isHeld ? 'problems.across.title' : 'problems.across.kept', {
        time: <When time={since} />,
      })}
      description={
        <Flex direction="column" gap="2">
          {isHeld && (
            <Place label={t('problems.alert.shown')} place={shows.place} />
          )}
          <Place label={t('problems.across.wants')} place={place} />
          {isHeld && <div>{shows.reason}</div>}
          <div>{t('problems.across.nothingChanges')}</div>
        </Flex>
      }
    />
  );
}
