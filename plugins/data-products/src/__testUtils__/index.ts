export { exampleEntry } from './exampleEntry';
export { exampleProduct } from './exampleProduct';
export type { ExampleVersion } from './inMemoryContractVersions';
export { inMemoryDataProductsApi } from './inMemoryDataProductsApi';
export { permissionApi } from './permissionApi';
export { pressWithKey } from './pressWithKey';
export { renderCards } from './renderCards';
export { renderLegacyApp } from './renderLegacyApp';
