import type { ContractElement } from '@data-mesh/data-contract';

/** A short word about an element. */
export type ElementMark =
  | { key: 'contract.schema.mark.deprecated' }
  | { key: 'contract.schema.mark.primaryKey' }
  | { key: 'contract.schema.mark.primaryKeyAt'; position: string }
  | { key: 'contract.schema.mark.partitionKey' }
  | { key: 'contract.schema.mark.partitionKeyAt'; position: string }
  | { key: 'contract.schema.mark.unique' }
  | { key: 'contract.schema.mark.required' }
  | { key: 'contract.schema.mark.critical' };

/** What is special about an element, what matters most first. */
export function elementMarks({ kind, element }: ContractElement) {
  const marks: ElementMark[] = [];
  if (element.deprecated)
    marks.push({ key: 'contract.schema.mark.deprecated' });
  if (kind === 'object') return marks;
  const { primaryKeyPosition = -1, partitionKeyPosition = -1 } = element;
  if (element.primaryKey) {
    marks.push(
      primaryKeyPosition > 0
        ? {
            key: 'contract.schema.mark.primaryKeyAt',
            position: `${primaryKeyPosition}`,
          }
        : { key: 'contract.schema.mark.primaryKey' },
    );
  }
  if (element.partitioned) {
    marks.push(
      partitionKeyPosition > 0
        ? {
            key: 'contract.schema.mark.partitionKeyAt',
            position: `${partitionKeyPosition}`,
          }
        : { key: 'contract.schema.mark.partitionKey' },
    );
  }
  if (element.unique) marks.push({ key: 'contract.schema.mark.unique' });
  if (element.required) marks.push({ key: 'contract.schema.mark.required' });
  if (element.criticalDataElement) {
    marks.push({ key: 'contract.schema.mark.critical' });
  }
  return marks;
}
