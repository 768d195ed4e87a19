import { CatalogIcon, Content, Header, Page } from '@backstage/core-components';
import { CatalogSearchResultListItem } from '@backstage/plugin-catalog';
import {
  SearchBar,
  SearchPagination,
  SearchResult,
} from '@backstage/plugin-search-react';
import {
  DataProductIcon,
  DataProductsSearchResultListItem,
} from '@data-mesh/backstage-plugin-data-products';

export const searchPage = (
  <Page themeId="home">
    <Header title="Search" />
    <Content>
      <SearchBar />
      <SearchPagination />
      <SearchResult>
        <CatalogSearchResultListItem icon={<CatalogIcon />} />
        {/* Optional: why a product or a contract matches. */}
        <DataProductsSearchResultListItem icon={<DataProductIcon />} />
      </SearchResult>
    </Content>
  </Page>
);
