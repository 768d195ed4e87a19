import type { Path } from '../yaml/types';

const ofDocument = new Set(['id', 'uuid', 'version', 'kind', 'apiVersion']);
const ofPort = new Set(['id', 'name', 'version', 'contractId']);
const ports = /^(?:input|output|management)Ports$/;
const ofSchema = new Set(['id', 'name', 'table', 'column']);
const inSchema = new Set(['properties', 'items', 'columns']);

/**
 * Whether a place says what a document, a port, a table or a column is called. It
 * is never masked: two versions are compared, ports find their contracts, and
 * entities keep their history by it.
 */
export function isIdentity(written: Path): boolean {
  const path = written[0] === 'spec' ? written.slice(1) : written;
  const [first] = path;
  const last = path[path.length - 1];
  if (typeof last !== 'string') return false;
  if (path.length === 1) return ofDocument.has(last);
  if (typeof first !== 'string') return false;
  if (ports.test(first)) return path.length === 3 && ofPort.has(last);
  return (
    (first === 'schema' || first === 'dataset') &&
    ofSchema.has(last) &&
    path
      .slice(1, -1)
      .every(step => typeof step === 'number' || inSchema.has(step))
  );
}
