import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { sourceKeyOf } from '../provider/sourceKey';
import { CONFIGURATION } from './Source';

const PATH = 'dataProducts.sources.together';

/** Which sources the operator counts as one. */
export interface SourceGroups {
  /** The name that a source has in common with those that belong to it; its own id if none does. */
  groupOf(sourceId: string): string;
  /** The ids of all that belong to a source, its own among them. */
  membersOf(sourceId: string): string[];
}

/**
 * Reads which sources the operator counts as one, so that among them status and
 * version decide.
 *
 * @throws InputError if one source stands in two groups
 */
export function readSourceGroups(config: Config): SourceGroups {
  const idOf = readSourceIds(config);
  const groups = new Map<string, string>();
  const lists = config.getOptional<unknown>(PATH) ?? [];
  if (!Array.isArray(lists)) {
    throw new InputError(`${PATH} must be a list of lists of sources`);
  }
  lists.forEach((list, index) => {
    const path = `${PATH}[${index}]`;
    if (
      !Array.isArray(list) ||
      list.length < 2 ||
      list.some(source => typeof source !== 'string' || source === '')
    ) {
      throw new InputError(
        `${path} must be a list of two sources or more, such as [company, configuration]`,
      );
    }
    for (const source of list as string[]) {
      const id = idOf(source);
      if (groups.has(id)) {
        throw new InputError(`${path}: ${source} is in another list, too`);
      }
      groups.set(id, `together ${index}`);
    }
  });
  return {
    groupOf: id => groups.get(id) ?? id,
    membersOf: id =>
      groups.has(id)
        ? [...groups.keys()].filter(
            other => groups.get(other) === groups.get(id),
          )
        : [id],
  };
}

/** Reads by which words the operator means a source: providers by name, configuration, registered addresses. */
export function readSourceIds(config: Config): (source: string) => string {
  const providers = new Set(
    config.getOptionalConfig('catalog.providers.dataProducts')?.keys(),
  );
  return source => toId(source, providers);
}

function toId(source: string, providers: ReadonlySet<string>): string {
  if (source === CONFIGURATION) return CONFIGURATION;
  if (providers.has(source)) return sourceKeyOf(source);
  // A registered location is named by its address, any other provider by its own name.
  return /^https?:\/\//.test(source) ? `location url:${source}` : source;
}
