import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { EntityLink } from '../../../document';
import { dataProductsTranslationRef } from '../../../translation';
import type { WhyThese as Why } from './chooseUsual';

/** Why the comparison starts with these two versions. */
export function WhyThese(props: { why: Why }) {
  const { why } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const sentence = () => {
    switch (why.type) {
      case 'before':
        return t('contract.changes.compare.before');
      case 'later':
        return t('contract.changes.compare.later');
      case 'successor':
        return t('contract.changes.compare.successor');
      default: {
        const { consumerRef, port } = why.use;
        const consumer = <EntityLink entity={consumerRef} />;
        return port
          ? t('contract.changes.compare.team', { consumer, port: port.name })
          : t('contract.changes.compare.teamContract', { consumer });
      }
    }
  };
  return (
    <Text as="p" variant="body-small" color="secondary">
      {sentence()}
    </Text>
  );
}
