export { avroImporter } from './avroImporter';
