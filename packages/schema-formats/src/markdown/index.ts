export { markdownExporter } from './markdownExporter';
