export { hideSecrets } from './hideSecrets';
export { SECRET_RULES_VERSION } from './patterns';
export { textWithoutSecrets } from './textWithoutSecrets';
export type { MaskedSecret, SecretSettings } from './types';
export { withoutSecrets } from './withoutSecrets';
