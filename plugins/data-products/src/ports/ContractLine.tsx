import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { isDataContract } from '@data-mesh/backstage-plugin-data-products-common';
import type { EntityDocument } from '../document';
import { Gap } from '../gaps';
import { LifecycleWord } from '../product/LifecycleWord';
import { EntityLink } from '../document';
import { dataProductsTranslationRef } from '../translation';
import type { PortContract } from './describePorts';
import { PersonalDataWord } from './PersonalDataWord';
import { portSnippet } from './portSnippet';
import styles from './ports.module.css';

/** The contract of a port in one line, or the gap in its place. */
export function ContractLine(props: {
  direction: 'input' | 'output';
  portName: string;
  contract: PortContract;
  document: EntityDocument;
}) {
  const { direction, portName, contract, document } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);

  if (contract.status === 'none') {
    return (
      <Gap
        message={t(
          direction === 'output'
            ? 'ports.contract.none'
            : 'ports.contract.noneInput',
        )}
        remedy={t('ports.contract.noneRemedy')}
        document={document}
        snippet={portSnippet({ direction, portName, document })}
      />
    );
  }
  if (contract.status === 'not-in-catalog') {
    return (
      <Gap
        message={t('ports.contract.notInCatalog', {
          contractId: contract.contractId,
        })}
        remedy={t('ports.contract.notInCatalogRemedy')}
      />
    );
  }
  const { metadata, spec } = contract.contract;
  const { title = metadata.name } = metadata;
  return (
    <div className={styles.contract}>
      <span>
        {t('ports.contract.label')}{' '}
        <EntityLink entity={contract.contract}>{title}</EntityLink>
        {typeof spec?.version === 'string' &&
          `, ${t('ports.contract.version', { version: spec.version })}`}
      </span>
      {typeof spec?.lifecycle === 'string' && (
        <LifecycleWord lifecycle={spec.lifecycle} />
      )}
      {isDataContract(contract.contract) && (
        <PersonalDataWord personalData={spec?.personalData} />
      )}
    </div>
  );
}
