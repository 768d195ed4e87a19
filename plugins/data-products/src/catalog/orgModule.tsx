import { createFrontendModule } from '@backstage/frontend-plugin-api';
import orgPlugin from '@backstage/plugin-org/alpha';

const ownershipCard = orgPlugin
  .getExtension('entity-card:org/ownership')
  .override({
    factory: (originalFactory, { config }) =>
      originalFactory({
        config: {
          ...config,
          // What the app configures counts; else what is stock, and data products first.
          ownedKinds: config.ownedKinds ?? [
            'DataProduct',
            'Component',
            'API',
            'System',
            'Resource',
          ],
        },
      }),
  });

/** Counts data products among what a group or a person owns. */
export const orgModule = createFrontendModule({
  pluginId: 'org',
  extensions: [ownershipCard],
});
