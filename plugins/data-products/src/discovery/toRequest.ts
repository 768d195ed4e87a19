import {
  queryWords,
  type DiscoveryFilter,
  type DiscoveryRequest,
  type DiscoverySort,
} from '@data-mesh/backstage-plugin-data-products-common';
import { type Address } from './address';
import { fieldNames } from './fields';

/** Whether a text has nothing that could be looked for. */
export function hasNoWords(text: string): boolean {
  return text !== '' && queryWords(text).length === 0;
}

/** The order that the list comes in: by relevance only where there is a text. */
export function effectiveSort(address: Address): DiscoverySort {
  const searched = address.text !== '' && !hasNoWords(address.text);
  const { sort } = address;
  if (searched) return sort ?? 'relevance';
  return sort && sort !== 'relevance' ? sort : 'title';
}

/** What to ask the backend for. A text without words is not sent. */
export function toRequest(address: Address): DiscoveryRequest {
  const { kind, text, order } = address;
  const filter: Partial<Record<keyof DiscoveryFilter, string[]>> = {};
  for (const field of fieldNames) {
    const values = address.filter[field];
    if (values.length > 0) filter[field] = values;
  }
  const sort = effectiveSort(address);
  return {
    kind,
    ...(text && !hasNoWords(text) && { text }),
    ...(Object.keys(filter).length > 0 && {
      filter: filter as DiscoveryFilter,
    }),
    sort,
    ...(order === 'desc' && sort !== 'relevance' && { order }),
  };
}
