import type { Finding } from '@data-mesh/data-contract';
import { errorFinding } from '../problems/errorFindings';
import type { ProviderConfiguration } from './readProviderConfigurations';

type Remedies = Record<string, (path: string) => string>;

/** What an operator does about a source that cannot be read, by the rule of the error. */
const REMEDIES: Record<ProviderConfiguration['source']['type'], Remedies> = {
  repository: {
    'location-not-found': path =>
      `Correct target of ${path} in the app-config, or give the portal a token under integrations that may read it: some hosts call not found what is private.`,
    'location-not-permitted': () =>
      'Give the portal access: a token under integrations for this host.',
    'location-answers-otherwise': () =>
      'The host answers with something else than the repository, mostly with a page for signing in. Give the portal a token under integrations for this host, and check its apiBaseUrl.',
  },
  folder: {
    'location-not-found': path =>
      `Bring the folder back, or correct root of ${path} in the app-config.`,
    'location-not-permitted': () =>
      'Let the process of the portal read this folder.',
  },
};
const FALLBACK =
  'Check that the portal reaches it; it tries again by itself. Until then everything stays as it was last read.';

/** Why a source as a whole cannot be read. */
export function sourceFailure(options: {
  error: { name?: string; message?: string; cause?: unknown };
  configuration: Pick<ProviderConfiguration, 'path' | 'source'>;
}): Finding {
  const { path, source } = options.configuration;
  const finding = errorFinding(options.error);
  const remedy = REMEDIES[source.type][finding.rule]?.(path) ?? FALLBACK;
  return { ...finding, remedy };
}

/** A source in which no file is found, which hardly anybody means. */
export function noFilesFound(options: {
  patterns: readonly string[];
  path: string;
}): Finding {
  const { patterns, path } = options;
  return {
    rule: 'no-files-found',
    severity: 'warning',
    path: '',
    message: `No file is called ${patterns.join(' or ')}.`,
    remedy: `Correct target, root or patterns of ${path} in the app-config.`,
  };
}

/** More files than one provider takes. */
export function tooManyFiles(options: {
  found: number;
  most: number;
  path: string;
}): Finding {
  const { found, most, path } = options;
  return {
    rule: 'too-many-files',
    severity: 'error',
    path: '',
    message: `There are ${found} files; the first ${most} by their path are taken.`,
    remedy: `Narrow the patterns of ${path} in the app-config, or divide it among several providers.`,
  };
}
