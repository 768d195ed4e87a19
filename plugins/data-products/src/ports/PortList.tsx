import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, SearchField, Text } from '@backstage/ui';
import { useState } from 'react';
import type { EntityDocument } from '../document';
import { useFirstRows } from '../lists';
import { useNumbers } from '../language';
import { dataProductsTranslationRef } from '../translation';
import type { Port } from './describePorts';
import { PortRow } from './PortRow';
import styles from './ports.module.css';

/** As many ports as are read at a glance. */
const FIRST = 10;

function matches(port: Port, text: string): boolean {
  const { contract } = port;
  return [
    port.name,
    port.description,
    port.contractId,
    contract.status === 'found' ? contract.contract.metadata.title : undefined,
  ].some(value => value?.toLowerCase().includes(text.toLowerCase()));
}

/** The ports of one direction; more than ten can be filtered, and open on demand. */
export function PortList(props: {
  ports: Port[];
  direction: 'input' | 'output';
  document: EntityDocument;
}) {
  const { ports, direction, document } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const [text, setText] = useState('');
  const found = text ? ports.filter(port => matches(port, text)) : ports;
  const { shown, next, showMore, refOf } = useFirstRows({
    rows: found,
    first: text ? found.length : FIRST,
  });
  return (
    <Flex direction="column" gap="3">
      {ports.length > FIRST && (
        <SearchField
          aria-label={t('ports.filter')}
          placeholder={t('ports.filterPlaceholder')}
          size="small"
          value={text}
          onChange={setText}
        />
      )}
      <ul className={styles.list}>
        {shown.map((port, index) => (
          <PortRow
            key={`${port.name} ${port.version} ${index}`}
            rowRef={refOf(index)}
            port={port}
            direction={direction}
            document={document}
          />
        ))}
      </ul>
      {found.length === 0 && (
        <Text as="p" role="status">
          {t('ports.noMatch', { text })}
        </Text>
      )}
      {next > 0 && (
        <Flex>
          <Button variant="secondary" onPress={showMore}>
            {t('ports.showAll', { total: numbers.format(found.length) })}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
