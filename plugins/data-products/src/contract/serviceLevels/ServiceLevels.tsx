import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { Finding, ServiceLevelWording } from '@data-mesh/data-contract';
import { dataProductsTranslationRef } from '../../translation';
import { DefinitionLinks } from '../terms/DefinitionLinks';
import { findingsAt } from '../findingsHere/placeFindings';
import { FindingsHere } from '../findingsHere/FindingsHere';
import { useServiceLevelWords } from './useServiceLevelWords';
import styles from '../contract.module.css';

function ServiceLevel(props: {
  wording: ServiceLevelWording;
  findings: readonly Finding[];
}) {
  const { level, extension, documentPath } = props.wording;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { sentence, words } = useServiceLevelWords();
  const { element, driver, description, schedule, scheduler } = level;
  const facts = [
    element && t('contract.serviceLevels.element', { element }),
    driver && t('contract.serviceLevels.driver', { driver }),
    extension &&
      t('contract.serviceLevels.extension', { quantity: words(extension) }),
    schedule &&
      t('contract.serviceLevels.schedule', {
        schedule: [schedule, scheduler].filter(Boolean).join(', '),
      }),
  ].filter(Boolean);
  return (
    <li>
      <Text as="p" variant="body-medium" weight="bold">
        {sentence(props.wording)}
      </Text>
      {description && (
        <Text as="p" variant="body-medium">
          {description}
        </Text>
      )}
      {facts.length > 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {facts.join(' · ')}
        </Text>
      )}
      <DefinitionLinks definitions={level.authoritativeDefinitions} />
      <FindingsHere
        findings={findingsAt({ findings: props.findings, documentPath })}
      />
    </li>
  );
}

/** What a contract promises about the service, each in a sentence. */
export function ServiceLevels(props: {
  serviceLevels: readonly ServiceLevelWording[];
  findings?: readonly Finding[];
}) {
  const { serviceLevels, findings = [] } = props;
  return (
    <ul className={styles.list}>
      {serviceLevels.map(wording => (
        <ServiceLevel
          key={wording.documentPath}
          wording={wording}
          findings={findings}
        />
      ))}
    </ul>
  );
}
