export { sqlExporters } from './sqlExporter';
