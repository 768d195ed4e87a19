export { SchemaParseError } from './SchemaParseError';
