import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityLayout } from '@backstage/plugin-catalog';
import type { EntityContentLayoutProps } from '@backstage/plugin-catalog-react/alpha';
import { ContractTab } from '../contract/ContractTab';
import { LineageContent } from '../lineage/LineageContent';
import { OverviewLayout } from '../product/OverviewLayout';
import { dataProductsTranslationRef } from '../translation';

/** The stock frame of an entity page around what data products and contracts have. */
export function LegacyEntityLayout(props: {
  cards: EntityContentLayoutProps['cards'];
}) {
  const { cards } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return (
    <EntityLayout>
      <EntityLayout.Route path="/" title={t('legacy.tab.overview')}>
        <OverviewLayout cards={cards} />
      </EntityLayout.Route>
      <EntityLayout.Route path="/contract" title={t('legacy.tab.contract')}>
        <ContractTab />
      </EntityLayout.Route>
      <EntityLayout.Route path="/lineage" title={t('legacy.tab.lineage')}>
        <LineageContent />
      </EntityLayout.Route>
    </EntityLayout>
  );
}
