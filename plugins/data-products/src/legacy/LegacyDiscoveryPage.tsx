import { Content, Header, Page } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { DiscoveryView } from '../discovery/DiscoveryView';
import { dataProductsTranslationRef } from '../translation';

/** The page of the legacy frontend system, in which a page brings its own header. */
export function LegacyDiscoveryPage() {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return (
    <Page themeId="home">
      <Header
        title={t('legacy.products.title')}
        subtitle={t('legacy.products.subtitle')}
      />
      <Content>
        <DiscoveryView />
      </Content>
    </Page>
  );
}
