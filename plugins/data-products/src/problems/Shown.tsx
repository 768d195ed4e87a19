import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { FileProblem } from '@data-mesh/backstage-plugin-data-products-common';
import { ClaimSentence } from '../domains';
import { When } from '../language';
import { dataProductsTranslationRef } from '../translation';
import { Place } from './Place';

/** What the catalog shows in the place of a file that does not load. */
export function Shown(props: { shows: FileProblem['shows'] }) {
  const { shows } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  switch (shows.what) {
    case 'last-good':
      return (
        <Text as="p">
          {shows.from
            ? t('problems.shows.lastGood', { time: <When time={shows.from} /> })
            : t('problems.shows.lastGoodUndated')}
        </Text>
      );
    case 'other-file':
      return (
        <div>
          <Place label={t('problems.shows.otherFile')} place={shows.place} />
          {shows.reason && (
            <Text as="p">
              {t('problems.shows.reason', { reason: shows.reason })}
            </Text>
          )}
        </div>
      );
    case 'unconfirmed':
      return (
        <div>
          {shows.claims.map(claim => (
            <ClaimSentence key={claim.as} claim={claim} />
          ))}
          <Text as="p">{t('problems.shows.unconfirmed')}</Text>
        </div>
      );
    default:
      return <Text as="p">{t('problems.shows.nothing')}</Text>;
  }
}
