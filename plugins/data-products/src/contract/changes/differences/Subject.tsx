import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { Difference } from '@data-mesh/data-contract';
import { useContext } from 'react';
import { dataProductsTranslationRef } from '../../../translation';
import { useElementLink } from '../address/useElementLink';
import { ElementsContext } from './ElementsContext';

/** What a difference is about: a link to the element where the schema has it. */
export function Subject(props: { difference: Difference }) {
  const { subject, path } = props.difference;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const elements = useContext(ElementsContext);
  const { hrefOf, open } = useElementLink();
  const name = subject ?? path;
  if (!subject || !path.startsWith('schema[') || !elements.has(subject)) {
    return <bdi>{name}</bdi>;
  }
  return (
    <Link
      variant="body-medium"
      weight="bold"
      href={hrefOf(subject)}
      title={t('contract.changes.differences.atElement')}
      onClick={event => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open(subject);
      }}
    >
      <bdi>{name}</bdi>
    </Link>
  );
}
