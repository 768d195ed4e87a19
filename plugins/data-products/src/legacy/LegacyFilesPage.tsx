import { Content, Header, Page } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { FilesView } from '../problems/FilesView';
import { dataProductsTranslationRef } from '../translation';

/** The page of the legacy frontend system, in which a page brings its own header. */
export function LegacyFilesPage() {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return (
    <Page themeId="tool">
      <Header title={t('legacy.files.title')} />
      <Content>
        <FilesView />
      </Content>
    </Page>
  );
}
