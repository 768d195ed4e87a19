export { jsonSchemaImporter } from './jsonSchemaImporter';
