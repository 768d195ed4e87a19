import {
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { Entity } from '@backstage/catalog-model';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { EntityLink, SafeLink } from '../document';
import { LoadingLines, RequestFailed } from '../loading';
import { useCounted } from '../language';
import { dataProductsTranslationRef } from '../translation';
import { emailOf } from './describeOwners';
import { relatedTo } from './predicates';
import styles from './ownership.module.css';

/** Enough to find somebody who is there; the page of the group has all of them. */
const SHOWN = 10;

/** The first people of a group, with the addresses that the catalog has. */
export function People(props: { group: Entity }) {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const counted = useCounted();
  const catalog = useApi(catalogApiRef);
  const groupRef = stringifyEntityRef(props.group);
  const { value, error, retry } = useAsyncRetry(
    () =>
      catalog.queryEntities({
        query: {
          $all: [
            { kind: 'User' },
            relatedTo({ type: RELATION_MEMBER_OF, targetRefs: [groupRef] }),
          ],
        },
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          'metadata.title',
          'spec.profile',
        ],
        orderFields: { field: 'metadata.name', order: 'asc' },
        limit: SHOWN,
      }),
    [catalog, groupRef],
  );
  if (error) return <RequestFailed error={error} onTryAgain={retry} />;
  if (!value) return <LoadingLines lines={1} />;
  const more = value.totalItems - value.items.length;
  const email = (person: Entity) => emailOf(person) ?? '';
  return (
    <ul className={styles.list}>
      {value.items.map(person => (
        <li key={stringifyEntityRef(person)} className={styles.words}>
          <EntityLink entity={person} />
          {email(person) && (
            <SafeLink to={`mailto:${email(person)}`}>{email(person)}</SafeLink>
          )}
        </li>
      ))}
      {more > 0 && (
        <li>
          {t('ownership.morePeople', {
            ...counted(more),
            group: <EntityLink entity={props.group} />,
          })}
        </li>
      )}
    </ul>
  );
}
