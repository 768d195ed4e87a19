/** An ODPS document with what a test needs to see. */
export function odps(fields: {
  id: string;
  name?: string;
  version?: string;
  status?: string;
  more?: string;
}): string {
  const { id, name = 'Orders', version = '1.0.0', status = 'active' } = fields;
  return `apiVersion: v1.0.0
kind: DataProduct
id: ${id}
name: ${name}
version: ${version}
status: ${status}
${fields.more ?? ''}`;
}

/** An ODCS document with what a test needs to see. */
export function odcs(fields: {
  id: string;
  name?: string;
  version?: string;
  status?: string;
  more?: string;
}): string {
  const { id, name = 'Orders', version = '1.0.0', status = 'active' } = fields;
  return `apiVersion: v3.1.0
kind: DataContract
id: ${id}
name: ${name}
version: ${version}
status: ${status}
${fields.more ?? ''}`;
}
