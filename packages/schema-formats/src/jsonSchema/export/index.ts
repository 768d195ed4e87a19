export { jsonSchemaExporter } from './jsonSchemaExporter';
