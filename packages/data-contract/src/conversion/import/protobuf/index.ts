export { protobufImporter } from './protobufImporter';
