import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import type { ContractElement, Finding } from '@data-mesh/data-contract';
import type { RefObject } from 'react';
import { CopyLinkButton } from '../../copying';
import { dataProductsTranslationRef } from '../../translation';
import { CustomProperties } from '../customProperties/CustomProperties';
import { FindingsHere } from '../findingsHere/FindingsHere';
import { LongText } from '../LongText';
import { QualityRules } from '../quality/QualityRules';
import type { ReadableContract } from '../reading/readContract';
import { ServiceLevels } from '../serviceLevels/ServiceLevels';
import { DefinitionLinks } from '../terms/DefinitionLinks';
import { DetailsPart } from './DetailsPart';
import { ElementFacts } from './ElementFacts';
import { ElementValues } from './ElementValues';
import { levelsAbout } from './levelsAbout';
import { Relationships } from './Relationships';
import type { SchemaTree } from './schemaTree';
import { Transformation } from './Transformation';
import styles from './schema.module.css';

/** Everything that a contract says about one table, column or field. */
export function ElementDetails(props: {
  element: ContractElement;
  tree: SchemaTree;
  reading: ReadableContract;
  findings: readonly Finding[];
  /** On the page of a product: which of its contracts this is. */
  contractRef?: string;
  heading: RefObject<HTMLHeadingElement>;
  onChoose(path: string): void;
  onBack(): void;
}) {
  const { element, tree, reading, findings, heading } = props;
  const { path, documentPath } = element;
  const { description, quality, customProperties, relationships } =
    element.element;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const rulePlace = `${documentPath}.quality[`;
  const ruleFindings = findings.filter(finding =>
    finding.path.startsWith(rulePlace),
  );
  const levels = levelsAbout({ levels: reading.serviceLevels, element });
  return (
    // Escape leads back, from wherever in it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles.details}
      aria-label={t('contract.schema.details.region', { element: path })}
      onKeyDown={event => event.key === 'Escape' && props.onBack()}
    >
      <div>
        <h4 ref={heading} tabIndex={-1}>
          {element.name}
        </h4>
        {path !== element.name && <span className={styles.path}>{path}</span>}
      </div>
      <div className={styles.filter}>
        <CopyLinkButton
          size="small"
          parameters={{ contract: props.contractRef, element: path }}
          label={t('contract.schema.details.copyLink')}
          copiedLabel={t('contract.schema.details.linkCopied')}
        />
        <Button size="small" variant="tertiary" onPress={props.onBack}>
          {t('contract.schema.details.backToTree')}
        </Button>
      </div>
      <FindingsHere
        key={`findings of ${path}`}
        findings={findings.filter(finding => !ruleFindings.includes(finding))}
      />
      {description ? (
        <LongText key={path} text={description} />
      ) : (
        <Text as="p" variant="body-medium" color="secondary">
          {t('contract.schema.details.noDescription')}
        </Text>
      )}
      <ElementFacts element={element} reading={reading} />
      <ElementValues element={element} />
      {relationships.length > 0 && (
        <Relationships
          relationships={relationships}
          tree={tree}
          onChoose={props.onChoose}
        />
      )}
      {quality.length > 0 && (
        <DetailsPart title={t('contract.schema.details.quality')}>
          <QualityRules
            rules={quality}
            documentPath={documentPath}
            findings={ruleFindings}
          />
        </DetailsPart>
      )}
      {levels.length > 0 && (
        <DetailsPart title={t('contract.schema.details.serviceLevels')}>
          <ServiceLevels serviceLevels={levels} />
        </DetailsPart>
      )}
      <Transformation key={`transformation of ${path}`} element={element} />
      <DefinitionLinks
        title={t('contract.schema.details.links')}
        definitions={element.element.authoritativeDefinitions}
      />
      <CustomProperties customProperties={customProperties} />
    </section>
  );
}
