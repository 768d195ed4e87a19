import catalogPlugin from '@backstage/plugin-catalog/alpha';

/**
 * The stock card about an entity, but not for data products: their own cards
 * say the same and more, and show the text of a document as text.
 */
export const aboutCard = catalogPlugin
  .getExtension('entity-card:catalog/about')
  .override({
    factory: (originalFactory, { config }) =>
      originalFactory({
        config: {
          ...config,
          filter: config.filter ?? {
            $not: { kind: { $in: ['user', 'group', 'dataproduct'] } },
          },
        },
      }),
  });
