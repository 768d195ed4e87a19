export { dbtImporter } from './dbtImporter';
