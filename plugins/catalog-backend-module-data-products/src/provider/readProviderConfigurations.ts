import { isAbsolute } from 'node:path';
import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { type Config, ConfigReader } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import { readTarget } from './readTarget';
import type { RemovalRule } from './removals/decideRemovals';
import { readRemovalRule } from './removals/readRemovalRule';

/** What the operator decides about one provider. */
export interface ProviderConfiguration {
  id: string;
  /** Where it stands in the app-config. */
  path: string;
  source:
    | { type: 'repository'; url: string }
    | { type: 'folder'; root: string };
  /** Globs below the source. */
  patterns: string[];
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** When so much is gone at once that it is kept until that is confirmed. */
  removals: RemovalRule;
}

const SECTION = 'catalog.providers.dataProducts';
const SETTINGS = ['target', 'root', 'patterns', 'schedule', 'removals'];
const ID = /^[a-z0-9][a-z0-9_-]{0,63}$/i;
/** What files of the standards are called. */
const STANDARD_FILES = ['**/*.{odps,odcs}.{yaml,yml,json}'];
/** Gentle to the hosts of repositories; a folder costs nobody anything. */
const FREQUENCIES = { repository: 'PT30M', folder: 'PT1M' };
const TIMEOUT = 'PT10M';

/**
 * Reads `catalog.providers.dataProducts` of the app-config.
 *
 * @throws an error that names the path of a wrong value
 */
export function readProviderConfigurations(
  config: Config,
): ProviderConfiguration[] {
  const section = config.getOptionalConfig(SECTION);
  return (section?.keys() ?? []).map(id => {
    const path = `${SECTION}.${id}`;
    if (!ID.test(id)) {
      throw new InputError(
        `${path}: the name of a provider has letters, digits, - and _ only, 64 at most`,
      );
    }
    return { id, path, ...readProvider(config.getConfig(path), path) };
  });
}

function readProvider(
  provider: Config,
  path: string,
): Omit<ProviderConfiguration, 'id' | 'path'> {
  const unknown = provider.keys().find(key => !SETTINGS.includes(key));
  if (unknown) {
    throw new InputError(
      `${path}.${unknown} is no setting; there are ${SETTINGS.join(', ')}`,
    );
  }
  const target = provider.getOptionalString('target');
  const root = provider.getOptionalString('root');
  if ((target === undefined) === (root === undefined)) {
    throw new InputError(
      `${path} must have either target, the address of a repository, or root, a folder on this machine`,
    );
  }
  const patterns = readPatterns(provider, path);
  const removals = readRemovalRule(provider, path);
  if (root !== undefined) {
    return {
      source: { type: 'folder', root },
      removals,
      patterns: patterns ?? STANDARD_FILES,
      schedule: readSchedule(provider, path, FREQUENCIES.folder),
    };
  }
  const { url, pattern } = readTarget({
    target: target!,
    path: `${path}.target`,
  });
  if (pattern && patterns) {
    throw new InputError(
      `${path}.patterns must be left out where target ends in a pattern already, or the other way round`,
    );
  }
  return {
    source: { type: 'repository', url },
    removals,
    patterns: pattern ? [pattern] : patterns ?? STANDARD_FILES,
    schedule: readSchedule(provider, path, FREQUENCIES.repository),
  };
}

function readPatterns(provider: Config, path: string): string[] | undefined {
  const written = provider.getOptional('patterns');
  if (written === undefined) return undefined;
  const patterns =
    typeof written === 'string'
      ? [written]
      : provider.getStringArray('patterns');
  if (patterns.length === 0) {
    throw new InputError(`${path}.patterns must name at least one pattern`);
  }
  for (const pattern of patterns) {
    if (isAbsolute(pattern) || pattern.split('/').includes('..')) {
      throw new InputError(
        `${path}.patterns: "${pattern}" must be relative and stay below the ${
          provider.has('root') ? 'root' : 'target'
        }, such as **/*.odcs.yaml`,
      );
    }
  }
  return patterns;
}

function readSchedule(
  provider: Config,
  path: string,
  frequency: string,
): SchedulerServiceTaskScheduleDefinition {
  const written = provider.getOptionalConfig('schedule')?.get();
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(
      new ConfigReader({
        frequency,
        timeout: TIMEOUT,
        ...(written as object | undefined),
      }),
    );
  } catch (error) {
    throw new InputError(`${path}.schedule: ${toError(error).message}`);
  }
}
