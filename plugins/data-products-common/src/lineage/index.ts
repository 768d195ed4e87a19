export * from './types';
export { buildLineage, LINEAGE_PAGE_SIZE, openingKey } from './buildLineage';
export { contractEntityRef } from './contractEntityRef';
export { lineageRefs } from './lineageRefs';
export { pathToCentre } from './pathToCentre';
export * from './portConsumers';
