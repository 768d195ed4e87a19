import { Link } from '@backstage/core-components';
import type { SearchDocument } from '@backstage/plugin-search-common';
import {
  useSearch,
  useSearchContextCheck,
} from '@backstage/plugin-search-react';
import {
  type DataContractDocument,
  type DataProductDocument,
  hitLocation,
  whyMatched,
} from '@data-mesh/backstage-plugin-data-products-common';
import { type ReactNode, useMemo } from 'react';
import { excerpt } from './excerpt';
import { HitFacts } from './HitFacts';
import { Marked } from './Marked';
import { wordsToMark } from './markWords';
import { Matches } from './Matches';
import styles from './search.module.css';

/** What another version of the backend wrote may lack fields. */
export type HitDocument = SearchDocument &
  Partial<DataProductDocument & DataContractDocument>;

function Hit(props: { document: HitDocument; icon?: ReactNode; term: string }) {
  const { document, icon, term } = props;
  const { matches, words } = useMemo(
    () => ({
      matches: whyMatched({ document, term }),
      words: wordsToMark(term),
    }),
    [document, term],
  );
  const text = excerpt({ text: document.text, words });
  return (
    <div className={styles.hit}>
      {icon && (
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
      )}
      <div className={styles.body}>
        <div className={styles.title}>
          {/* The list that it stands in counts the click. */}
          <Link noTrack to={hitLocation({ document, match: matches[0] })}>
            <Marked text={document.title} words={words} />
          </Link>
        </div>
        <HitFacts document={document} />
        {text && (
          <p className={styles.text}>
            <Marked text={text} words={words} />
          </p>
        )}
        <Matches
          document={document}
          matches={matches.filter(
            ({ where }) => where !== 'name' && where !== 'purpose',
          )}
          words={words}
        />
      </div>
    </div>
  );
}

function HitOfSearch(props: { document: HitDocument; icon?: ReactNode }) {
  const { term } = useSearch();
  return <Hit {...props} term={term} />;
}

/**
 * A data product or data contract among the results of a search: what it is, why
 * it matches, and a link that opens at the table or column that does. The same in
 * either frontend system; outside of a search it gives no reasons.
 */
export function SearchHit(props: {
  result?: SearchDocument;
  icon?: ReactNode;
}) {
  const { result, icon } = props;
  const isSearching = useSearchContextCheck();
  if (!result) return null;
  return isSearching ? (
    <HitOfSearch document={result} icon={icon} />
  ) : (
    <Hit document={result} icon={icon} term="" />
  );
}
