import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import {
  type DiscoveredEntry,
  type DiscoveryMatch,
  elementLocation,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { ReactNode } from 'react';
import { useNumbers } from '../language';
import { dataProductsTranslationRef } from '../translation';
import styles from './discovery.module.css';

function Match(props: { match: DiscoveryMatch }) {
  const { where, text, businessName, description, contractRef, path } =
    props.match;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const entityHref = useEntityRefLink();
  const technical = where === 'object' || where === 'property';
  const said: ReactNode = t(`discovery.match.${where}`, {
    text: technical ? <code>{text}</code> : text,
  });
  const whole = businessName
    ? t('discovery.match.named', { match: said, businessName })
    : said;
  return (
    <>
      {contractRef ? (
        <Link
          to={elementLocation({
            view: `${entityHref(contractRef)}/contract`,
            path,
          })}
          underline="always"
        >
          {whole}
        </Link>
      ) : (
        whole
      )}
      {description && (
        <span className={styles.description}>“{description}”</span>
      )}
    </>
  );
}

/** Why an entry is in the list. A table or column opens where the contract promises it. */
export function Matches(props: {
  entry: Pick<DiscoveredEntry, 'matches' | 'moreMatches'>;
}) {
  const { matches, moreMatches } = props.entry;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  if (matches.length === 0) return null;
  return (
    <div className={styles.matches}>
      <span className={styles.matchesTitle}>{t('discovery.match.title')}</span>
      <ul>
        {matches.map(match => (
          <li
            key={`${match.where} ${match.contractRef} ${match.path} ${match.text}`}
          >
            <Match match={match} />
          </li>
        ))}
        {moreMatches > 0 && (
          <li>
            {t('discovery.match.more', {
              others: numbers.format(moreMatches),
            })}
          </li>
        )}
      </ul>
    </div>
  );
}
