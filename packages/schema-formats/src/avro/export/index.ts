export { avroExporter } from './avroExporter';
