// The peer in the measurement of ingestion: the smallest usual provider of the stock catalog,
// which reads files and gives all of their entities to the catalog at once.
const { readdir, readFile } = require('node:fs/promises');
const { join, relative } = require('node:path');
const {
  coreServices,
  createBackendModule,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
} = require('@backstage/backend-plugin-api');
const {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
} = require('@backstage/catalog-model');
const {
  catalogProcessingExtensionPoint,
  parseEntityYaml,
} = require('@backstage/plugin-catalog-node');
const { Minimatch } = require('minimatch');

const PATH = 'catalog.providers.components';
const PATTERN = new Minimatch('**/*.{component,system}.{yaml,yml,json}');
const AT_ONCE = 4;

module.exports = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'components',
  register: env =>
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ config, processing, scheduler }) {
        const section = config.getConfig(PATH);
        const root = section.getString('root');
        processing.addEntityProvider({
          getProviderName: () => 'components',
          connect: connection =>
            scheduler.scheduleTask({
              ...readSchedulerServiceTaskScheduleDefinitionFromConfig(
                section.getConfig('schedule'),
              ),
              id: 'components-provider',
              fn: async () =>
                connection.applyMutation({
                  type: 'full',
                  entities: await readEntities(root),
                }),
            }),
        });
      },
    }),
});

async function readEntities(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .map(entry => ({ entry, path: join(entry.parentPath, entry.name) }))
    .filter(
      ({ entry, path }) =>
        entry.isFile() && PATTERN.match(relative(root, path)),
    )
    .map(({ path }) => path)
    .sort();
  const entities = [];
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const some = files.slice(start, start + AT_ONCE);
    entities.push(...(await Promise.all(some.map(readEntitiesOf))).flat());
  }
  return entities;
}

async function readEntitiesOf(target) {
  const location = { type: 'file', target };
  const place = `file:${target}`;
  const found = [];
  for (const result of parseEntityYaml(await readFile(target), location)) {
    if (result.type !== 'entity') throw result.error;
    const { entity } = result;
    const annotations = {
      ...entity.metadata.annotations,
      [ANNOTATION_LOCATION]: place,
      [ANNOTATION_ORIGIN_LOCATION]: place,
    };
    found.push({
      locationKey: 'components',
      entity: { ...entity, metadata: { ...entity.metadata, annotations } },
    });
  }
  return found;
}
