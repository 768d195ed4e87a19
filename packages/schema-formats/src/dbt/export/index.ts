export { dbtExporter } from './dbtExporter';
