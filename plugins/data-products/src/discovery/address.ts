import type {
  DiscoveryField,
  DiscoveryKind,
  DiscoverySort,
} from '@data-mesh/backstage-plugin-data-products-common';
import { fieldNames, fullValue } from './fields';

/** What the page shows, as its address says it. */
export interface Address {
  kind: DiscoveryKind;
  text: string;
  filter: Record<DiscoveryField, string[]>;
  sort?: DiscoverySort;
  order: 'asc' | 'desc';
}

/** The backend takes no more than these. */
export const TEXT_LIMIT = 200;
const VALUE_LIMIT = 400;
const VALUES_LIMIT = 20;

const PERSONAL_DATA = ['yes', 'no', 'unknown'];
const VIEWS: Record<string, DiscoveryKind> = {
  products: 'product',
  contracts: 'contract',
};
const SORTS: DiscoverySort[] = [
  'relevance',
  'title',
  'domain',
  'lifecycle',
  'owner',
];

/** Half of a character would be left where the cut goes through one. */
export function cutText(text: string): string {
  return text.slice(0, TEXT_LIMIT).replace(/[\uD800-\uDBFF]$/, '');
}

/** No filter at all. */
export function noFilter(): Address['filter'] {
  return {
    domain: [],
    owner: [],
    type: [],
    lifecycle: [],
    personalData: [],
    tag: [],
  };
}

function isSort(value: string): value is DiscoverySort {
  return (SORTS as string[]).includes(value);
}

/** Undefined where nothing could have such a value. */
function readValue(options: {
  field: DiscoveryField;
  value: string;
}): string | undefined {
  const { field, value } = options;
  if (value.length > VALUE_LIMIT || /\p{Cc}/u.test(value)) return undefined;
  if (field === 'personalData' && !PERSONAL_DATA.includes(value)) {
    return undefined;
  }
  return fullValue({ field, value });
}

/** Reads an address. What makes no sense is left out and named. */
export function readAddress(search: URLSearchParams): {
  address: Address;
  ignored: string[];
  textTooLong: boolean;
} {
  const address: Address = {
    kind: 'product',
    text: '',
    filter: noFilter(),
    order: 'asc',
  };
  const ignored = new Set<string>();
  let textTooLong = false;

  for (const [name, value] of search) {
    if (name === 'text') {
      textTooLong = value.trim().length > TEXT_LIMIT;
      address.text = cutText(value.trim());
    } else if (name === 'view' && Object.hasOwn(VIEWS, value)) {
      address.kind = VIEWS[value];
    } else if (name === 'sort' && isSort(value)) {
      address.sort = value;
    } else if (name === 'order' && (value === 'asc' || value === 'desc')) {
      address.order = value;
    } else if (Object.hasOwn(address.filter, name)) {
      const field = name as DiscoveryField;
      const values = address.filter[field];
      if (!value.trim()) continue;
      const full = readValue({ field, value: value.trim() });
      if (full === undefined || values.length === VALUES_LIMIT) {
        ignored.add(`${name}=${value}`);
      } else if (!values.includes(full)) {
        values.push(full);
      }
    } else {
      ignored.add(
        ['view', 'sort', 'order'].includes(name) ? `${name}=${value}` : name,
      );
    }
  }
  return { address, ignored: [...ignored], textTooLong };
}

/** Writes an address, the shortest that says the same. */
export function writeAddress(address: Address): URLSearchParams {
  const { kind, text, filter, sort, order } = address;
  const search = new URLSearchParams();
  if (kind === 'contract') search.set('view', 'contracts');
  if (text) search.set('text', text);
  for (const field of fieldNames) {
    for (const value of filter[field]) search.append(field, value);
  }
  if (sort) search.set('sort', sort);
  if (order === 'desc') search.set('order', order);
  return search;
}
