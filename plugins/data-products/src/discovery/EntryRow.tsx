import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Badge, Card, CardBody, Text } from '@backstage/ui';
import type { DiscoveredEntry } from '@data-mesh/backstage-plugin-data-products-common';
import type { Ref } from 'react';
import { LifecycleWord } from '../product/LifecycleWord';
import { dataProductsTranslationRef } from '../translation';
import { EndingNote } from './EndingNote';
import { EntryFacts } from './EntryFacts';
import { Findings } from './Findings';
import { Matches } from './Matches';
import { saysWhatToUseInstead } from './saysWhatToUseInstead';
import { useValueTitle } from './useValueTitle';
import styles from './discovery.module.css';

/** One product or contract: what it is, why it is here, whom to ask. */
export function EntryRow(props: {
  entry: DiscoveredEntry;
  rowRef: Ref<HTMLLIElement>;
}) {
  const { entry } = props;
  const { entityRef, title, purpose, type, version, lifecycle, tags } = entry;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const valueTitle = useValueTitle();
  return (
    <li ref={props.rowRef} tabIndex={-1} className={styles.row}>
      <Card>
        <CardBody>
          {saysWhatToUseInstead(entry) && (
            <EndingNote ending={entry.ending ?? {}} />
          )}
          <div className={styles.entry}>
            <div className={styles.about}>
              <div className={styles.head}>
                <Text as="h3" variant="title-x-small">
                  <EntityRefLink entityRef={entityRef}>{title}</EntityRefLink>
                </Text>
                <LifecycleWord lifecycle={lifecycle} />
                {type && (
                  <span>{valueTitle({ field: 'type', value: type })}</span>
                )}
                {version && (
                  <span>{t('ports.contract.version', { version })}</span>
                )}
              </div>
              <Text
                as="p"
                className={styles.purpose}
                color={purpose ? 'primary' : 'secondary'}
              >
                {purpose ?? t('discovery.entry.noPurpose')}
              </Text>
              <Matches entry={entry} />
              <div className={styles.signs}>
                {tags.length > 0 && (
                  <span
                    role="group"
                    aria-label={t('discovery.entry.tags')}
                    className={styles.tags}
                  >
                    {tags.map(tag => (
                      <Badge key={tag}>{tag}</Badge>
                    ))}
                  </span>
                )}
                <Findings entry={entry} />
              </div>
            </div>
            <EntryFacts entry={entry} />
          </div>
        </CardBody>
      </Card>
    </li>
  );
}
