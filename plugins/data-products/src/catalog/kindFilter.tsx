import {
  coreExtensionData,
  ExtensionBoundary,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';

/** The stock filter by kind, with kinds in words: `Data Product`, not `DataProduct`. */
export const kindFilter = catalogPlugin
  .getExtension('catalog-filter:catalog/kind')
  .override({
    factory: (_, { node, config }) => [
      coreExtensionData.reactElement(
        ExtensionBoundary.lazy(node, async () => {
          const { KindPicker } = await import('./KindPicker');
          return <KindPicker initialKind={config.initialFilter} />;
        }),
      ),
    ],
  });
