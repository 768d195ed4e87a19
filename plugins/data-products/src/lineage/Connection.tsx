import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  LineageConnection,
  LineageEdge,
} from '@data-mesh/backstage-plugin-data-products-common';
import { RiLoopLeftLine } from '@remixicon/react';
import { Fragment, type ReactNode } from 'react';
import { StatusWord } from '../status';
import { dataProductsTranslationRef } from '../translation';
import { ContractLink } from './ContractLink';
import { portNames } from './portNames';
import styles from './lineage.module.css';

function Parts(props: { parts: ReactNode[] }) {
  return (
    <>
      {props.parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ' → '}
          {part}
        </Fragment>
      ))}
    </>
  );
}

function ConnectionText(props: {
  connection: LineageConnection;
  toTitle: string;
}) {
  const { connection, toTitle } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  if (connection.type === 'depends-on') {
    return <>{t('lineage.connection.dependsOn', { to: toTitle })}</>;
  }
  const {
    outputPorts,
    inputPorts,
    contractRef,
    contractTitle,
    contractVersion,
  } = connection;
  const name = [contractTitle, contractVersion].filter(Boolean).join(' ');
  const contract = (
    <ContractLink contractRef={contractRef}>{name}</ContractLink>
  );
  const parts: ReactNode[] = [];
  if (outputPorts.length > 0) {
    parts.push(
      t('lineage.connection.outputPorts', {
        count: outputPorts.length,
        ports: portNames(outputPorts),
      }),
    );
  }
  parts.push(t('lineage.connection.contract', { contract }));
  if (inputPorts.length > 0) {
    parts.push(
      t('lineage.connection.inputPorts', {
        count: inputPorts.length,
        ports: portNames(inputPorts),
      }),
    );
  } else if (outputPorts.length > 0) {
    parts.push(t('lineage.connection.declared'));
  }
  return <Parts parts={parts} />;
}

/** By which ports and contracts data goes along an edge. */
export function Connections(props: { edge: LineageEdge; toTitle: string }) {
  const { edge, toTitle } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return (
    <ul className={styles.connections}>
      {edge.connections.map((connection, index) => (
        <li key={index}>
          <ConnectionText connection={connection} toTitle={toTitle} />
        </li>
      ))}
      {edge.closesCircle && (
        <li>
          <StatusWord icon={RiLoopLeftLine} tone="warning">
            {t('lineage.connection.circle')}
          </StatusWord>
        </li>
      )}
    </ul>
  );
}
