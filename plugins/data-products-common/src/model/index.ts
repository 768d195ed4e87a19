export * from './constants';
export * from './DataProductEntity';
export * from './DataContractEntity';
export { isEnding } from './isEnding';
