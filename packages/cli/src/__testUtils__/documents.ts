/** A contract about which `validate` has nothing to say. */
export function contractText(options: {
  id?: string;
  version?: string;
  status?: string;
  /** Names with their logical types. */
  columns?: Record<string, string>;
}): string {
  const {
    id = 'orders-v1',
    version = '1.0.0',
    status = 'active',
    columns = { order_number: 'string', total: 'number' },
  } = options;
  return `apiVersion: v3.1.0
kind: DataContract
id: ${id}
version: ${version}
status: ${status}
description:
  purpose: What was ordered, one row for each order.
customProperties:
  - property: technicalOwner
    value: group:sales-data
schema:
  - name: orders
    physicalType: table
    properties:
${Object.entries(columns)
  .map(
    ([name, type]) =>
      `      - name: ${name}\n        logicalType: ${type}\n        classification: internal`,
  )
  .join('\n')}
`;
}

/** A product about which `validate` has nothing to say but for its contracts. */
export function productText(options: {
  id?: string;
  version?: string;
  contractId?: string;
  inputContractId?: string;
}): string {
  const {
    id = 'orders',
    version = '1.0.0',
    contractId = 'orders-v1',
    inputContractId,
  } = options;
  return `apiVersion: v1.0.0
kind: DataProduct
id: ${id}
name: Orders
version: ${version}
status: active
description:
  purpose: All orders of the shop.
customProperties:
  - property: technicalOwner
    value: group:sales-data
  - property: businessOwner
    value: user:ada
outputPorts:
  - name: orders
    version: 1.0.0
    contractId: ${contractId}
${
  inputContractId
    ? `inputPorts:
  - name: till
    version: 1.0.0
    contractId: ${inputContractId}
`
    : ''
}`;
}
