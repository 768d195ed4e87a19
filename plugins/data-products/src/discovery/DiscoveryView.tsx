import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import { dataProductsTranslationRef } from '../translation';
import { Results } from './Results';
import { useAddress } from './useAddress';

const KINDS = ['product', 'contract'] as const;

/** Where people find data products and data contracts, without any shell around it. */
export function DiscoveryView() {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { address, ignored, textTooLong, change } = useAddress();
  return (
    <Tabs
      selectedKey={address.kind}
      onSelectionChange={key => {
        const kind = KINDS.find(known => known === key);
        if (kind && kind !== address.kind) change({ kind });
      }}
    >
      <TabList aria-label={t('discovery.views.label')}>
        {KINDS.map(kind => (
          <Tab key={kind} id={kind}>
            {t(`discovery.views.${kind}`)}
          </Tab>
        ))}
      </TabList>
      {KINDS.map(kind => (
        <TabPanel key={kind} id={kind}>
          <Results
            address={address}
            ignored={ignored}
            textTooLong={textTooLong}
            onChange={change}
          />
        </TabPanel>
      ))}
    </Tabs>
  );
}
