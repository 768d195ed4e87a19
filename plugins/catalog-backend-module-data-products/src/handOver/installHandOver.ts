import type {
  AuditorService,
  AuthService,
  HttpAuthService,
  PermissionsService,
  RootConfigService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { FileClaims } from '../files/FileClaims';
import type { FileStore } from '../files/FileStore';
import type { ClaimSources } from '../standing/ClaimSources';
import type { EntityHolders } from '../standing/EntityHolders';
import type { StandingStore } from '../standing/StandingStore';
import { createDecidable } from './createDecidable';
import { createHandOverRouter } from './createHandOverRouter';
import { type FollowsHandOver, HandOverService } from './HandOverService';
import { readOperators } from './readOperators';

/** Puts the parts together that let owners decide who holds what is theirs. */
export function installHandOver(options: {
  auditor: AuditorService;
  auth: AuthService;
  catalog: CatalogService;
  config: RootConfigService;
  files: {
    store: FileStore;
    claims: FileClaims;
    sources: ClaimSources;
    standing: StandingStore;
    holders: EntityHolders;
  };
  history: FollowsHandOver;
  httpAuth: HttpAuthService;
  now: () => Date;
  permissions: PermissionsService;
  userInfo: UserInfoService;
}) {
  const { store, ...files } = options.files;
  const handOver = new HandOverService({
    ...options,
    ...files,
    files: store,
    operators: readOperators(options.config),
  });
  return {
    router: createHandOverRouter({ ...options, handOver }),
    decidable: createDecidable({ ...options, handOver }),
  };
}
