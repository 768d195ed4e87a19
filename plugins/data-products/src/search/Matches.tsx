import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { SearchMatch } from '@data-mesh/backstage-plugin-data-products-common';
import { useNumbers } from '../language';
import { dataProductsTranslationRef } from '../translation';
import { MatchLine } from './MatchLine';
import styles from './search.module.css';

const MOST_SHOWN = 3;

/** Why a hit is there, where its title and excerpt do not show it. */
export function Matches(props: {
  document: { location: string };
  matches: readonly SearchMatch[];
  words: readonly string[];
}) {
  const { document, matches, words } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  if (matches.length === 0) return null;
  const more = matches.length - MOST_SHOWN;
  return (
    <div className={styles.matches}>
      <span>{t('discovery.match.title')}</span>
      <ul>
        {matches.slice(0, MOST_SHOWN).map(match => (
          <li key={`${match.where} ${match.text}`}>
            <MatchLine document={document} match={match} words={words} />
          </li>
        ))}
        {more > 0 && (
          <li>{t('discovery.match.more', { others: numbers.format(more) })}</li>
        )}
      </ul>
    </div>
  );
}
