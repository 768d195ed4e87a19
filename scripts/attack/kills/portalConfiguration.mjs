import { join } from 'node:path';

const SCHEDULE = {
  frequency: { seconds: 3 },
  timeout: { minutes: 2 },
};
export const PROVIDER_TASKS = [
  'data-products-provider-folder',
  'data-products-provider-repository',
];

/** A portal whose products come from a folder and from a repository, and whose turns are short. */
export function portalConfiguration({
  folder,
  intervalSeconds,
  repository,
  database,
}) {
  return {
    app: { title: 'Attack' },
    organization: { name: 'Company' },
    backend: { database, workingDirectory: join(folder, 'working') },
    integrations: repository.integrations,
    // On SQLite the bus would wait for the only connection while the catalog holds it.
    events: { useEventBus: 'never' },
    permission: { enabled: true },
    catalog: {
      processingInterval: { seconds: intervalSeconds },
      locations: [
        {
          type: 'file',
          target: join(folder, 'organisation/*.yaml'),
          rules: [{ allow: ['Domain', 'Group', 'User'] }],
        },
      ],
      providers: {
        dataProducts: {
          folder: { root: join(folder, 'folder'), schedule: SCHEDULE },
          repository: { target: repository.target, schedule: SCHEDULE },
        },
      },
    },
  };
}
