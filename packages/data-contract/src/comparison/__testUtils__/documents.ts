import { DataContractDescriptor, DataProductDescriptor } from '../../model';
import { readDocuments } from '../../reading';

type Content = { [field: string]: unknown };

export function contractOf(text: string): DataContractDescriptor {
  const [reading] = readDocuments({ text });
  if (reading.kind !== 'contract') throw new Error('The text is no contract.');
  return reading.contract;
}

export function productOf(text: string): DataProductDescriptor {
  const [reading] = readDocuments({ text });
  if (reading.kind !== 'product') throw new Error('The text is no product.');
  return reading.product;
}

/** A contract that is read as any other one. JSON is YAML. */
export function contract(content: Content = {}): DataContractDescriptor {
  return contractOf(
    JSON.stringify({
      apiVersion: 'v3.2.0',
      kind: 'DataContract',
      id: 'orders-v1',
      version: '1.0.0',
      status: 'active',
      ...content,
    }),
  );
}

export function product(content: Content = {}): DataProductDescriptor {
  return productOf(
    JSON.stringify({
      apiVersion: 'v1.1.0',
      kind: 'DataProduct',
      id: 'orders',
      version: '1.0.0',
      status: 'active',
      ...content,
    }),
  );
}

/** A contract with one object of these columns. */
export function withColumns(...properties: Content[]): DataContractDescriptor {
  return contract({ schema: [{ name: 'orders', properties }] });
}

/** A contract with one column that says this. */
export function withColumn(content: Content): DataContractDescriptor {
  return withColumns({ name: 'amount', ...content });
}
