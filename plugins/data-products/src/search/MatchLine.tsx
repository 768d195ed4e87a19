import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  hitLocation,
  type SearchMatch,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { ReactNode } from 'react';
import { EntityLink } from '../document';
import { dataProductsTranslationRef } from '../translation';
import { Marked } from './Marked';

const FULL_REFERENCE = /^[^:\s]+:[^/\s]+\/[^/\s]+$/;

/** One reason why a hit matches. A table or column is a link that opens there. */
export function MatchLine(props: {
  document: { location: string };
  match: SearchMatch;
  words: readonly string[];
}) {
  const { document, match, words } = props;
  const { where, text, businessName, description, path } = match;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const marked = <Marked text={text} words={words} />;

  if (where === 'domain' || where === 'owner' || where === 'product') {
    const name: ReactNode = FULL_REFERENCE.test(text) ? (
      <EntityLink entity={text} />
    ) : (
      marked
    );
    return <>{t(`search.match.${where}`, { text: name })}</>;
  }
  if (!path) return <>{t(`discovery.match.${where}`, { text: marked })}</>;

  const said: ReactNode = t(`discovery.match.${where}`, {
    text: (
      <Link to={hitLocation({ document, match })} underline="always">
        <code>{marked}</code>
      </Link>
    ),
  });
  const named: ReactNode = businessName
    ? t('discovery.match.named', {
        match: said,
        businessName: <Marked text={businessName} words={words} />,
      })
    : said;
  return (
    <>
      {description
        ? t('search.match.described', {
            match: named,
            description: <Marked text={description} words={words} />,
          })
        : named}
    </>
  );
}
