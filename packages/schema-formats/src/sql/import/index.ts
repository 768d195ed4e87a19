export { sqlImporter } from './sqlImporter';
