import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import {
  DATA_CONTRACT_DOCUMENT_TYPE,
  DATA_PRODUCT_DOCUMENT_TYPE,
} from '@data-mesh/backstage-plugin-data-products-common';
import { RiFileList3Line } from '@remixicon/react';
import { DataProductIcon } from '../catalog/DataProductIcon';
import { searchMessages } from './messages';

const types = [
  {
    name: 'data-product',
    type: DATA_PRODUCT_DOCUMENT_TYPE,
    // Not from the translation: the search page takes the name as it is.
    title: searchMessages.types.products,
    icon: <DataProductIcon />,
  },
  {
    name: 'data-contract',
    type: DATA_CONTRACT_DOCUMENT_TYPE,
    title: searchMessages.types.contracts,
    icon: <RiFileList3Line />,
  },
];

/** How the search page shows products and contracts, and the types to which it narrows. */
export const searchExtensions = types.flatMap(({ name, type, title, icon }) => [
  SearchResultListItemBlueprint.make({
    name,
    params: {
      icon,
      predicate: result => result.type === type,
      component: async () => {
        const { SearchHit } = await import('./SearchHit');
        return SearchHit;
      },
    },
  }),
  SearchFilterResultTypeBlueprint.make({
    name,
    params: { value: type, name: title, icon },
  }),
]);
