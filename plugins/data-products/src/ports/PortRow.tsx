import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { isDataContract } from '@data-mesh/backstage-plugin-data-products-common';
import type { Ref } from 'react';
import type { EntityDocument } from '../document';
import { EntityLinks } from '../document';
import { dataProductsTranslationRef } from '../translation';
import { ContractLine } from './ContractLine';
import type { Port } from './describePorts';
import { UsePort } from './UsePort';
import styles from './ports.module.css';

/** One port: what it is called, what it is, what it promises. */
export function PortRow(props: {
  port: Port;
  direction: 'input' | 'output';
  document: EntityDocument;
  rowRef: Ref<HTMLLIElement>;
}) {
  const { port, direction, document } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const details = [port.version, port.type].filter(Boolean).join(', ');
  return (
    <li ref={props.rowRef} tabIndex={-1} className={styles.port}>
      <div className={styles.name}>
        <Text as="h4" variant="body-medium" weight="bold">
          {port.name}
        </Text>
        {details && (
          <Text as="span" variant="body-small" color="secondary">
            {details}
          </Text>
        )}
        {direction === 'input' && port.providers.length > 0 && (
          <Text as="span" variant="body-medium">
            {t('ports.inputs.from', {
              product: <EntityLinks entityRefs={port.providers} />,
            })}
          </Text>
        )}
      </div>
      {port.description && (
        <Text as="p" variant="body-medium">
          {port.description}
        </Text>
      )}
      <ContractLine
        direction={direction}
        portName={port.name}
        contract={port.contract}
        document={document}
      />
      {direction === 'output' &&
        port.contract.status === 'found' &&
        isDataContract(port.contract.contract) && (
          <UsePort portName={port.name} contract={port.contract.contract} />
        )}
      {direction === 'input' &&
        port.contract.status === 'found' &&
        port.providers.length === 0 && (
          <Text as="p" variant="body-small" color="secondary">
            {t('ports.inputs.nobodyProvides')}
          </Text>
        )}
    </li>
  );
}
