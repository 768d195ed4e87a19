export { exampleProduct } from './exampleProduct';
export { permissionApi } from './permissionApi';
export { renderCards } from './renderCards';
