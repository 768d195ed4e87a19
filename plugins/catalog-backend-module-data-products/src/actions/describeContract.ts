import {
  nameWords,
  queryWords,
  wordFinder,
} from '@data-mesh/backstage-plugin-data-products-common';
import {
  type ContractElement,
  contractElements,
  type DataContractDescriptor,
  elementNames,
  withoutSecrets,
} from '@data-mesh/data-contract';
import { indexWords } from '../discovery/indexWords';

/** Which of the tables and columns of a contract are asked for. */
export interface ElementsRequest {
  /** A table or column, with all that is in it. */
  path?: string;
  /** Words that each of them has. */
  text?: string;
  offset: number;
  limit: number;
}

/** A value without what says nothing, such as empty lists. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.length > 0 ? value.map(compact) : undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value)
    .map(([key, field]) => [key, compact(field)] as const)
    .filter(([, field]) => field !== undefined);
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

function describeElement({ kind, path, element }: ContractElement) {
  // What is nested stands in the list by itself.
  const { properties, items, map, ...own } =
    element as ContractElement['element'] & {
      items?: unknown;
      map?: unknown;
    };
  return { kind, path, ...(compact(own) as object) };
}

function wordsOf({ path, element }: ContractElement): string {
  const {
    name = '',
    businessName = '',
    otherNames,
  } = elementNames({ element });
  const names = [path, name, businessName, ...otherNames];
  return indexWords([...names.flatMap(nameWords), element.description]);
}

/** What a contract promises, in the terms of ODCS, as far as an agent asks for it. No secret is in it. */
export function describeContract(options: {
  contract: DataContractDescriptor;
  request: ElementsRequest;
}): Record<string, unknown> {
  const { path, text, offset, limit } = options.request;
  const { contract } = withoutSecrets(options);
  const finder = wordFinder({ query: queryWords(text ?? '') });
  const elements = contractElements({ contract });
  const chosen = elements.filter(
    found =>
      (!path || found.path === path || found.path.startsWith(`${path}.`)) &&
      (!text ||
        (finder.all !== 0 && finder.find(wordsOf(found)) === finder.all)),
  );
  const end = offset + limit;
  const {
    description,
    quality,
    slaProperties,
    roles,
    price,
    support,
    team,
    tags,
  } = contract;
  return {
    id: contract.id,
    version: contract.version,
    status: contract.status,
    ...(compact({ description, tags }) as object | undefined),
    schema: {
      totalElements: elements.length,
      matchingElements: chosen.length,
      elements: chosen.slice(offset, end).map(describeElement),
      nextOffset: end < chosen.length ? end : undefined,
    },
    ...(compact({
      quality,
      serviceLevels: slaProperties,
      roles,
      price,
      support,
      team,
    }) as object | undefined),
  };
}
