import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import {
  type DataContractDescriptor,
  describeServers,
} from '@data-mesh/data-contract';
import { useMemo, useState } from 'react';
import type { EntityDocument } from '../document';
import { Gap } from '../gaps';
import { dataProductsTranslationRef } from '../translation';
import { SecretWarning } from './SecretWarning';
import { ServerAccess } from './ServerAccess';
import { serverSnippet } from './serverSnippet';
import { useMaskedSecrets } from './useMaskedSecrets';
import styles from './useItNow.module.css';

/** Where the data of a contract is, and lines to copy that read it. */
export function UseItNow(props: {
  contract: DataContractDescriptor;
  /** The text of the contract, in which more can be hidden than its fields show. */
  definition?: string;
  /** The file of the contract, for what to write where nothing is said. */
  document?: EntityDocument;
}) {
  const { contract, definition, document } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const [chosen, setChosen] = useState(0);
  const masked = useMaskedSecrets({ contract, definition });
  const servers = useMemo(
    () =>
      describeServers({ contract }).flatMap(environment =>
        environment.servers.map(server => ({
          server,
          environment: environment.name,
          alone: environment.servers.length === 1,
        })),
      ),
    [contract],
  );
  const shown = servers[chosen] ?? servers[0];
  const labels = servers.map(({ server, environment, alone }, index) => {
    const name = environment ?? t('useItNow.environments.unnamed');
    return alone
      ? name
      : t('useItNow.environments.server', {
          environment: name,
          server: server.name ?? `${index + 1}`,
        });
  });

  return (
    <div className={styles.body}>
      <SecretWarning masked={masked} />
      {servers.length > 1 && (
        <Select
          className={styles.choice}
          label={t('useItNow.environment')}
          selectedKey={`${servers.indexOf(shown)}`}
          onSelectionChange={key => setChosen(Number(key))}
          options={labels.map((label, index) => ({
            value: `${index}`,
            label,
          }))}
        />
      )}
      {shown ? (
        <ServerAccess contract={contract} server={shown.server} />
      ) : (
        <Gap
          message={t('useItNow.none')}
          remedy={t('useItNow.noneRemedy')}
          snippet={serverSnippet({ document })}
          document={document}
        />
      )}
    </div>
  );
}
