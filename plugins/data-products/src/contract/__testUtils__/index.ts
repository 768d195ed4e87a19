export { contractEntity, exampleText } from './contractEntity';
