export { defaultPersonalDataConfiguration } from './configuration';
export { personalData } from './personalData';
export * from './types';
