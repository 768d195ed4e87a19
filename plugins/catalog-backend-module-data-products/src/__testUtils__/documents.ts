/** What a test needs to see of a document; `more` is YAML that follows. */
interface DocumentFields {
  id: string;
  name?: string;
  version?: string;
  status?: string;
  more?: string;
}

function document(header: string, fields: DocumentFields): string {
  const { id, name = 'Orders', version = '1.0.0', status = 'active' } = fields;
  return `${header}
id: ${id}
name: ${name}
version: ${version}
status: ${status}
${fields.more ?? ''}`;
}

/** An ODPS document. */
export function odps(fields: DocumentFields): string {
  return document('apiVersion: v1.0.0\nkind: DataProduct', fields);
}

/** An ODCS document. */
export function odcs(fields: DocumentFields): string {
  return document('apiVersion: v3.1.0\nkind: DataContract', fields);
}
