export { readFindingRules } from './readFindingRules';
export { readLists } from './readLists';
export { readPersonalDataConfiguration } from './readPersonalDataConfiguration';
