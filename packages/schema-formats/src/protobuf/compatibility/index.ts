export { protobufFormat } from './protobufFormat';
export { protobufRules } from './rules';
