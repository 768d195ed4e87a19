import { resolve } from 'node:path';
import { Conventions, readConventions } from '@data-mesh/data-contract';
import { documentRuleSettings } from '../rules/ruleSettings';
import { portalConventions } from './portalConventions';
import { readYamlFile } from './readYamlFile';
import { FoundConfiguration } from './types';
import { UsageError } from './UsageError';

/** Settings of conventions, and what their paths start with in messages. */
interface Part {
  value: Record<string, unknown>;
  path: string;
  /** Absent if they stand in the configuration of this program. */
  file?: string;
}

/**
 * The conventions of a run, as the portal would read them: those of the files
 * and settings below `conventions`, then `rules` and `secrets` of the
 * configuration itself. Settings are laid over each other as Backstage does it:
 * mappings key by key, lists as a whole.
 */
export async function conventionsOf(options: {
  found: FoundConfiguration;
  /** Where `${NAME}` in a configuration of a portal is looked up. */
  environment: Readonly<Record<string, string | undefined>>;
}): Promise<Conventions> {
  const { configuration, file } = options.found;
  const parts = await Promise.all(
    (configuration.conventions ?? []).map(part =>
      typeof part === 'string'
        ? readPart({ ...options, named: part })
        : { value: part, path: 'conventions', file },
    ),
  );
  // One by one, so that a message names the file in which something is wrong.
  for (const part of parts) read(part);
  const { rules = {}, secrets } = configuration;
  const own = {
    findings: { rules: documentRuleSettings(rules) },
    ...(secrets && { secrets }),
  };
  return readConventions({
    value: [...parts.map(({ value }) => value), own].reduce<unknown>(
      laidOver,
      {},
    ),
  });
}

async function readPart(options: {
  found: FoundConfiguration;
  environment: Readonly<Record<string, string | undefined>>;
  named: string;
}): Promise<Part> {
  const { found, environment, named } = options;
  const file = resolve(found.folder, named);
  try {
    const content = await readYamlFile({
      file,
      remedy:
        'Write conventions: ./app-config.yaml, with the path from the folder of this configuration.',
    });
    const value = portalConventions({ content, environment });
    return { value, path: 'dataProducts', file };
  } catch (error) {
    throw inFile(error, file);
  }
}

function read({ value, path, file }: Part): void {
  try {
    readConventions({ value, path });
  } catch (error) {
    throw inFile(error, file);
  }
}

function inFile(error: unknown, file: string | undefined): UsageError {
  const { message } = error as Error;
  return new UsageError(file === undefined ? message : `${file}: ${message}`);
}

function laidOver(below: unknown, above: unknown): unknown {
  if (!isMapping(below) || !isMapping(above)) return above ?? below;
  const laid = { ...below };
  for (const [key, value] of Object.entries(above)) {
    laid[key] = laidOver(below[key], value);
  }
  return laid;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
