export { readLists } from './readLists';
export { readPersonalDataConfiguration } from './readPersonalDataConfiguration';
