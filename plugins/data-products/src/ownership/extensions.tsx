import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  isDataContract,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';

/** The card with the owners of a data product. */
export const ownersCard = EntityCardBlueprint.make({
  name: 'owners',
  params: {
    type: 'info',
    filter: isDataProduct,
    loader: async () => {
      const { OwnersCard } = await import('./OwnersCard');
      return <OwnersCard />;
    },
  },
});

/** The card that says whom to ask about a data contract. */
export const contractOwnersCard = EntityCardBlueprint.make({
  name: 'contract-owners',
  params: {
    type: 'info',
    filter: isDataContract,
    loader: async () => {
      const { ContractOwnersCard } = await import('./ContractOwnersCard');
      return <ContractOwnersCard />;
    },
  },
});

/** The card with the data products of a group or a person. */
export const ownedProductsCard = EntityCardBlueprint.make({
  name: 'owned-products',
  params: {
    type: 'content',
    filter: { kind: { $in: ['group', 'user'] } },
    loader: async () => {
      const { OwnedProductsCard } = await import('./OwnedProductsCard');
      return <OwnedProductsCard />;
    },
  },
});

/** The card with the data products of a domain. */
export const domainProductsCard = EntityCardBlueprint.make({
  name: 'domain-products',
  params: {
    type: 'content',
    filter: { kind: 'domain' },
    loader: async () => {
      const { DomainProductsCard } = await import('./DomainProductsCard');
      return <DomainProductsCard />;
    },
  },
});

export const ownershipExtensions = [
  ownersCard,
  contractOwnersCard,
  ownedProductsCard,
  domainProductsCard,
];
