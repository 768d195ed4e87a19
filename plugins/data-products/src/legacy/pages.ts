import {
  createComponentExtension,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import { discoveryRouteRef, filesRouteRef } from '../routes';
import type { JSX } from 'react';
import { dataProductsPlugin } from './plugin';

/**
 * The page that lists data products and data contracts.
 * @public
 */
export const DataProductsPage: () => JSX.Element | null =
  dataProductsPlugin.provide(
    createRoutableExtension({
      name: 'DataProductsPage',
      component: () =>
        import('./LegacyDiscoveryPage').then(m => m.LegacyDiscoveryPage),
      mountPoint: discoveryRouteRef,
    }),
  );

/**
 * The page that lists files which do not load, for those who may see it.
 * @public
 */
export const DataProductFilesPage: () => JSX.Element | null =
  dataProductsPlugin.provide(
    createRoutableExtension({
      name: 'DataProductFilesPage',
      component: () => import('./LegacyFilesPage').then(m => m.LegacyFilesPage),
      mountPoint: filesRouteRef,
    }),
  );

/** What the catalog shows of a product, at an address with its namespace and name. */
export const DataProductEntityPage = dataProductsPlugin.provide(
  createComponentExtension({
    name: 'DataProductEntityPage',
    component: {
      lazy: () => import('./LegacyProductPage').then(m => m.LegacyProductPage),
    },
  }),
);

/** The same of an API: a contract gets its own page, any other API that of the app. */
export const DataContractEntityPage = dataProductsPlugin.provide(
  createComponentExtension({
    name: 'DataContractEntityPage',
    component: {
      lazy: () =>
        import('./LegacyContractPage').then(m => m.LegacyContractPage),
    },
  }),
);
