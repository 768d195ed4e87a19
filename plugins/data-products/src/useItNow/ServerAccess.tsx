import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select, Text } from '@backstage/ui';
import {
  type DataContractDescriptor,
  readingSnippets,
  type ServerDescription,
} from '@data-mesh/data-contract';
import { useMemo, useState } from 'react';
import { Roles } from '../contract/terms/Roles';
import { Fact, FactList } from '../product/FactList';
import { dataProductsTranslationRef } from '../translation';
import { SnippetTabs } from './SnippetTabs';
import styles from './useItNow.module.css';

/** A contract of more objects than this lets its readers search for one. */
const SEARCHED = 10;

/** One server: its address, who may read it, and how to read each object. */
export function ServerAccess(props: {
  contract: DataContractDescriptor;
  server: ServerDescription;
}) {
  const { contract, server } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const [chosen, setChosen] = useState(0);
  const object = contract.schema[chosen];
  const [snippets] = useMemo(
    () =>
      readingSnippets({
        // What nobody looks at needs no snippets: there may be thousands.
        contract: { ...contract, schema: object ? [object] : [] },
        server: server.server,
      }),
    [contract, server, object],
  );
  const roles = server.roles.length > 0 ? server.roles : contract.roles;

  return (
    <>
      <FactList>
        <Fact name={t('useItNow.type')}>{server.typeName}</Fact>
        <Fact name={t('useItNow.address')}>
          <span className={styles.address}>
            {server.address || t('useItNow.noAddress')}
          </span>
        </Fact>
        <Fact name={t('useItNow.access')}>
          {roles.length > 0 ? <Roles roles={roles} /> : t('useItNow.noRoles')}
        </Fact>
      </FactList>
      {server.description && (
        <Text as="p" variant="body-medium">
          {server.description}
        </Text>
      )}
      {contract.schema.length > 1 && (
        <Select
          className={styles.choice}
          label={t('useItNow.object')}
          search={
            contract.schema.length > SEARCHED
              ? { placeholder: t('useItNow.objectSearch') }
              : undefined
          }
          selectedKey={`${chosen}`}
          onSelectionChange={key => setChosen(Number(key))}
          options={contract.schema.map(({ name, physicalName }, index) => ({
            value: `${index}`,
            label: name || physicalName || `${index + 1}`,
          }))}
        />
      )}
      {snippets.snippets.length > 0 ? (
        <SnippetTabs snippets={snippets} />
      ) : (
        <Text as="p" variant="body-medium">
          {t(object ? 'useItNow.noSnippet' : 'useItNow.noObject')}
        </Text>
      )}
    </>
  );
}
