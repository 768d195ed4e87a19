export { protobufExporter } from './protobufExporter';
