import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('./demoSignIn'));

backend.add(import('@backstage/plugin-catalog-backend'));
// Without it a file that cannot be read leaves no trace anywhere.
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(
  import('@data-mesh/backstage-plugin-catalog-backend-module-data-products'),
);
backend.add(import('@data-mesh/backstage-plugin-data-products-backend'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('./permissionPolicy'));

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(
  import('@data-mesh/backstage-plugin-search-backend-module-data-products'),
);

backend.add(import('@backstage/plugin-techdocs-backend'));

backend.add(import('@backstage/plugin-user-settings-backend'));
// Tells open tabs of the same person about changed settings.
backend.add(import('@backstage/plugin-signals-backend'));

backend.start();
