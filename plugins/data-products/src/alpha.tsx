/**
 * Data products in an app of the new frontend system.
 * @packageDocumentation
 */
import { createFrontendFeatureLoader } from '@backstage/frontend-plugin-api';
import { catalogModule } from './catalog/catalogModule';
import { graphModule } from './catalog/graphModule';
import { iconsModule } from './catalog/iconsModule';
import { orgModule } from './catalog/orgModule';
import { techdocsModule } from './catalog/techdocsModule';
import { dataProductsPlugin } from './plugin';
import { translationsModule } from './translations/module';

/**
 * Everything that an app of the new frontend system needs for data products:
 * the plugin, the modules by which stock pages know the kind, and the languages.
 * A module for a plugin that the app has not is left out by the app.
 * @alpha
 */
export default createFrontendFeatureLoader({
  loader: () => [
    dataProductsPlugin,
    catalogModule,
    graphModule,
    iconsModule,
    orgModule,
    techdocsModule,
    translationsModule,
  ],
});
