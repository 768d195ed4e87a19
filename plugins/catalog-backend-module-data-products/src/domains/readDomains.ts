import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { toFullRef } from '../documents/references';
import { readSourceIds } from '../standing/readSourceGroups';
import { isAddress } from './matchesAddress';

const PATH = 'dataProducts.domains';
const KNOWN = ['sources', 'groups'];

/** A domain that says where its documents come from. */
export interface ClaimedDomain {
  /** Full reference. */
  ref: string;
  /** Addresses below which its documents are. */
  addresses: string[];
  /** The ids of sources that bring them. */
  sources: string[];
  /** Full references of groups that belong to it, whatever the catalog knows. */
  groups: string[];
}

/**
 * Reads which domains say where their documents come from.
 *
 * @throws InputError with the path of what makes no sense
 */
export function readDomains(config: Config): ClaimedDomain[] {
  const value = config.getOptional<unknown>(PATH) ?? {};
  if (!isObject(value)) {
    throw new InputError(
      `${PATH} must have a key for each domain, such as sales`,
    );
  }
  const toId = readSourceIds(config);
  const domains = new Map<string, ClaimedDomain>();
  for (const [name, settings] of Object.entries(value)) {
    const path = `${PATH}.${name}`;
    const ref = toFullRef(name, { defaultKind: 'Domain', kinds: ['domain'] });
    if (!ref) {
      throw new InputError(
        `${path}: "${name}" must be the name or the reference of a domain, such as sales or domain:default/sales`,
      );
    }
    if (domains.has(ref)) {
      throw new InputError(`${path}: ${ref} has another key, too`);
    }
    domains.set(ref, { ref, ...readDomain({ path, settings, toId }) });
  }
  return [...domains.values()];
}

function readDomain(options: {
  path: string;
  settings: unknown;
  toId(source: string): string;
}): Omit<ClaimedDomain, 'ref'> {
  const { path, settings, toId } = options;
  if (!isObject(settings)) {
    throw new InputError(
      `${path} must have sources, such as [https://github.com/acme/sales-*]`,
    );
  }
  const unknown = Object.keys(settings).find(key => !KNOWN.includes(key));
  if (unknown) {
    throw new InputError(
      `${path}.${unknown} is no setting of a domain; there are ${KNOWN.join(
        ' and ',
      )}`,
    );
  }
  const sources = readTexts(`${path}.sources`, settings.sources);
  if (sources.length === 0) {
    throw new InputError(
      `${path}.sources must name at least one address or provider; without any, nothing could belong to the domain`,
    );
  }
  const addresses: string[] = [];
  const ids: string[] = [];
  sources.forEach((source, index) => {
    if (!/^(?:[a-z][a-z0-9+.-]*:\/\/|file:|\/)/i.test(source)) {
      ids.push(toId(source));
    } else if (isAddress(source)) {
      addresses.push(source);
    } else {
      throw new InputError(
        `${path}.sources[${index}] must be an address with a host and a path, in which * stands for part of one segment, such as https://github.com/acme/sales-*, got "${source}"`,
      );
    }
  });
  const groups = readTexts(`${path}.groups`, settings.groups ?? []).map(
    (group, index) => {
      const ref = toFullRef(group, { defaultKind: 'Group', kinds: ['group'] });
      if (ref) return ref;
      throw new InputError(
        `${path}.groups[${index}] must be the reference of a group, such as group:default/sales-data, got "${group}"`,
      );
    },
  );
  return { addresses, sources: ids, groups };
}

function readTexts(path: string, value: unknown): string[] {
  if (
    Array.isArray(value) &&
    value.every(item => typeof item === 'string' && item.trim() !== '')
  ) {
    return value;
  }
  throw new InputError(`${path} must be a list of texts`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
