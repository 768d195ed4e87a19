import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { type ReactNode, useState } from 'react';
import type { EntityDocument } from '../document';
import { EntityLink, SafeLink } from '../document';
import { useCounted } from '../language';
import { dataProductsTranslationRef } from '../translation';
import { OwnerGap } from './OwnerGap';
import { People } from './People';
import type { Owner, OwnerRole } from './types';
import styles from './ownership.module.css';

/** Who has a role and how to reach them, or the gap in their place. */
export function OwnerDetails(props: {
  ownerRole: OwnerRole;
  title: string;
  meaning: ReactNode;
  owner: Owner;
  /** Where an owner would be written; absent where that is another entity's. */
  document?: EntityDocument;
}) {
  const { ownerRole, title, meaning, owner, document } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const counted = useCounted();
  const [opened, setOpened] = useState(false);
  const email = 'email' in owner ? owner.email : undefined;
  const people = owner.status === 'known' ? owner.people : undefined;
  const links = ('entity' in owner && owner.entity.metadata.links) || [];
  return (
    <li className={styles.owner}>
      <Text as="h4" variant="body-medium" weight="bold">
        {title}
      </Text>
      <Text as="p" variant="body-small" color="secondary">
        {meaning}
      </Text>
      {'entity' in owner && (
        <Text as="p" variant="body-medium">
          <EntityLink entity={owner.entity} />
          {people === 0 && `, ${t('ownership.people', counted(0))}`}
        </Text>
      )}
      {email && (
        <Text as="p" variant="body-medium">
          <SafeLink to={`mailto:${email}`}>{email}</SafeLink>
        </Text>
      )}
      {links.length > 0 && (
        <ul className={styles.links}>
          {links.map(({ url, title: name }) => (
            <li key={url}>
              <SafeLink to={url}>{name || url}</SafeLink>
            </li>
          ))}
        </ul>
      )}
      {owner.status === 'known' && !email && links.length === 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {t('ownership.noEmail')}
        </Text>
      )}
      {owner.status === 'known' && people !== undefined && people > 0 && (
        <details
          className={styles.people}
          onToggle={event => setOpened(event.currentTarget.open)}
        >
          <summary>{t('ownership.people', counted(people))}</summary>
          {opened && <People group={owner.entity} />}
        </details>
      )}
      <OwnerGap ownerRole={ownerRole} owner={owner} document={document} />
    </li>
  );
}
