export { contractOwners } from './contractOwners';
export { productOwners } from './productOwners';
export * from './types';
