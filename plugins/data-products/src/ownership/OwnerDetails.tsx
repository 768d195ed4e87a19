import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import type { EntityDocument } from '../document';
import { EntityLink, SafeLink } from '../document';
import { dataProductsTranslationRef } from '../translation';
import { OwnerGap } from './OwnerGap';
import type { Owner, OwnerRole } from './types';

/** Who has a role and how to reach them, or the gap in their place. */
export function OwnerDetails(props: {
  ownerRole: OwnerRole;
  title: string;
  meaning: string;
  owner: Owner;
  document: EntityDocument;
}) {
  const { ownerRole, title, meaning, owner, document } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const email = 'email' in owner ? owner.email : undefined;
  const people = owner.status === 'known' ? owner.people : undefined;
  return (
    <Flex direction="column" gap="1">
      <Text as="h4" variant="body-medium" weight="bold">
        {title}
      </Text>
      <Text as="p" variant="body-small" color="secondary">
        {meaning}
      </Text>
      {'entity' in owner && (
        <Text as="p" variant="body-medium">
          <EntityLink entity={owner.entity} />
          {people !== undefined &&
            `, ${t('ownership.people', { count: people })}`}
        </Text>
      )}
      {email && (
        <Text as="p" variant="body-medium">
          <SafeLink to={`mailto:${email}`}>{email}</SafeLink>
        </Text>
      )}
      {owner.status === 'known' && !email && (
        <Text as="p" variant="body-small" color="secondary">
          {t('ownership.noEmail')}
        </Text>
      )}
      <OwnerGap ownerRole={ownerRole} owner={owner} document={document} />
    </Flex>
  );
}
