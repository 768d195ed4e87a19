import { createComponentExtension } from '@backstage/core-plugin-api';
import type { JSX } from 'react';
import { dataProductsPlugin } from './plugin';

/**
 * What a data product is, and what it is for.
 * @public
 */
export const EntityDataProductPurposeCard: () => JSX.Element | null =
  dataProductsPlugin.provide(
    createComponentExtension({
      name: 'EntityDataProductPurposeCard',
      component: {
        lazy: () => import('../product/PurposeCard').then(m => m.PurposeCard),
      },
    }),
  );

/**
 * What a data product offers and reads.
 * @public
 */
export const EntityDataProductPortsCard: () => JSX.Element | null =
  dataProductsPlugin.provide(
    createComponentExtension({
      name: 'EntityDataProductPortsCard',
      component: {
        lazy: () => import('../ports/PortsCard').then(m => m.PortsCard),
      },
    }),
  );

/**
 * The business, technical and domain owner of a data product.
 * @public
 */
export const EntityDataProductOwnersCard: () => JSX.Element | null =
  dataProductsPlugin.provide(
    createComponentExtension({
      name: 'EntityDataProductOwnersCard',
      component: {
        lazy: () => import('../ownership/OwnersCard').then(m => m.OwnersCard),
      },
    }),
  );

/**
 * Where to ask about a data product.
 * @public
 */
export const EntityDataProductSupportCard: () => JSX.Element | null =
  dataProductsPlugin.provide(
    createComponentExtension({
      name: 'EntityDataProductSupportCard',
      component: {
        lazy: () => import('../support/SupportCard').then(m => m.SupportCard),
      },
    }),
  );

/**
 * Whose promise a data contract is.
 * @public
 */
export const EntityDataContractCard: () => JSX.Element | null =
  dataProductsPlugin.provide(
    createComponentExtension({
      name: 'EntityDataContractCard',
      component: {
        lazy: () =>
          import('../contract/ContractCard').then(m => m.ContractCard),
      },
    }),
  );

/**
 * Whom to ask about a data contract.
 * @public
 */
export const EntityDataContractOwnersCard: () => JSX.Element | null =
  dataProductsPlugin.provide(
    createComponentExtension({
      name: 'EntityDataContractOwnersCard',
      component: {
        lazy: () =>
          import('../ownership/ContractOwnersCard').then(
            m => m.ContractOwnersCard,
          ),
      },
    }),
  );

/**
 * Who reads a data product or a data contract, and how we know.
 * @public
 */
export const EntityDataConsumersCard: () => JSX.Element | null =
  dataProductsPlugin.provide(
    createComponentExtension({
      name: 'EntityDataConsumersCard',
      component: {
        lazy: () =>
          import('../consumers/ConsumersCard').then(m => m.ConsumersCard),
      },
    }),
  );

/**
 * What is wrong with the document of a data product or a data contract.
 * @public
 */
export const EntityDataFindingsCard: () => JSX.Element | null =
  dataProductsPlugin.provide(
    createComponentExtension({
      name: 'EntityDataFindingsCard',
      component: {
        lazy: () =>
          import('../findings/FindingsCard').then(m => m.FindingsCard),
      },
    }),
  );

/**
 * The data products of a group or a person.
 * @public
 */
export const EntityOwnedDataProductsCard: () => JSX.Element | null =
  dataProductsPlugin.provide(
    createComponentExtension({
      name: 'EntityOwnedDataProductsCard',
      component: {
        lazy: () =>
          import('../ownership/OwnedProductsCard').then(
            m => m.OwnedProductsCard,
          ),
      },
    }),
  );

/**
 * The data products of a domain.
 * @public
 */
export const EntityDomainDataProductsCard: () => JSX.Element | null =
  dataProductsPlugin.provide(
    createComponentExtension({
      name: 'EntityDomainDataProductsCard',
      component: {
        lazy: () =>
          import('../ownership/DomainProductsCard').then(
            m => m.DomainProductsCard,
          ),
      },
    }),
  );

/**
 * The tab with what a data product or a data contract promises.
 * @public
 */
export const EntityDataContractContent: () => JSX.Element | null =
  dataProductsPlugin.provide(
    createComponentExtension({
      name: 'EntityDataContractContent',
      component: {
        lazy: () => import('../contract/ContractTab').then(m => m.ContractTab),
      },
    }),
  );

/**
 * The tab that shows where data comes from and where it goes.
 * @public
 */
export const EntityDataLineageContent: () => JSX.Element | null =
  dataProductsPlugin.provide(
    createComponentExtension({
      name: 'EntityDataLineageContent',
      component: {
        lazy: () =>
          import('../lineage/LineageContent').then(m => m.LineageContent),
      },
    }),
  );
