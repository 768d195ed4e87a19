import {
  createSearchResultListItemExtension,
  type SearchResultListItemExtensionProps,
} from '@backstage/plugin-search-react';
import {
  DATA_CONTRACT_DOCUMENT_TYPE,
  DATA_PRODUCT_DOCUMENT_TYPE,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { ReactNode } from 'react';
import { dataProductsPlugin } from './plugin';

const TYPES = [DATA_PRODUCT_DOCUMENT_TYPE, DATA_CONTRACT_DOCUMENT_TYPE];

/**
 * How a legacy search page shows data products and data contracts: why each
 * matches, and a link that opens there. Goes into `<SearchResult>`.
 * @public
 */
export const DataProductsSearchResultListItem: (
  props: SearchResultListItemExtensionProps<{ icon?: ReactNode }>,
) => JSX.Element | null = dataProductsPlugin.provide(
  createSearchResultListItemExtension({
    name: 'DataProductsSearchResultListItem',
    component: () => import('../search/SearchHit').then(m => m.SearchHit),
    predicate: result => TYPES.includes(result.type),
  }),
);
