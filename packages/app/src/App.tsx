import { createApp } from '@backstage/frontend-defaults';
import { demoSignInModule } from './demoSignIn';
import { navigationModule } from './navigation';

// The plugins are found among the dependencies of this package: see `app.packages`.
export default createApp({
  features: [demoSignInModule, navigationModule],
});
