export { avroFormat } from './avroFormat';
export { avroRules } from './rules';
