import { Comparison, Difference } from '../types';
import {
  MetadataDifference,
  MetadataDifferenceEntry,
  MetadataDifferenceSource,
} from './metadataDifference';

const types: {
  readonly [Kind in Difference['kind']]: MetadataDifferenceEntry['type'];
} = {
  added: 'ADD',
  removed: 'REMOVE',
  changed: 'CHANGE',
  renamed: 'CHANGE',
  moved: 'CHANGE',
};

const levels: {
  readonly [Step in Difference['step']]: MetadataDifferenceEntry['impactLevel'];
} = { major: 'MAJOR', minor: 'MINOR', patch: 'PATCH', none: 'PATCH' };

/**
 * A comparison as a `MetadataDifference` of the Open Metadata Difference
 * Standard, RFC 0039 of Bitol, which is a draft as of November 2026. Paths are
 * in the notation that the draft recommends, with names instead of positions.
 * The impact levels are the steps of {@link changeRules}, which judge the
 * direction of a change, too; the draft leaves open whether its own table binds.
 *
 * @public
 */
export function comparisonAsMetadataDifference(options: {
  comparison: Comparison;
  /** Where the older document can be read for good. */
  olderUrl?: string;
  /** Where the newer document can be read for good. */
  newerUrl?: string;
  /** ISO 8601; written as a custom property. */
  comparedAt?: string;
}): MetadataDifference {
  const { comparison, olderUrl, newerUrl, comparedAt } = options;
  const { subject, id, version, differences } = comparison;
  const otherId = differences.find(({ path }) => path === 'id');
  const diffs = differences.map(entry);
  const count = (level: MetadataDifferenceEntry['impactLevel']) =>
    diffs.filter(({ impactLevel }) => impactLevel === level).length;
  return {
    apiVersion: 'v1.0.0',
    kind: 'MetadataDifference',
    sourceKind: subject === 'contract' ? 'DataContract' : 'DataProduct',
    source1: source(otherId ? otherId.older : id, version.older, olderUrl),
    source2: source(id, version.newer, newerUrl),
    scope: 'all',
    impact: {
      major: count('MAJOR'),
      minor: count('MINOR'),
      patch: count('PATCH'),
    },
    ...(version.suggested !== undefined && {
      suggestedVersion: version.suggested,
    }),
    diffs,
    customProperties: [
      { property: 'verdict', value: version.sentence },
      ...(comparedAt === undefined
        ? []
        : [{ property: 'comparedAt', value: comparedAt }]),
    ],
  };
}

function source(
  id: unknown,
  version: string | undefined,
  canonicalUrl: string | undefined,
): MetadataDifferenceSource {
  return {
    id: typeof id === 'string' ? id : '',
    version: version ?? '',
    ...(canonicalUrl !== undefined && { canonicalUrl }),
  };
}

function entry(difference: Difference): MetadataDifferenceEntry {
  const { kind, path, namedPath, older, newer, reason, step } = difference;
  return {
    type: types[kind],
    section: sectionOf(path),
    field: fieldOf(path),
    path: namedPath ?? path,
    ...(older !== undefined && { value1: older }),
    ...(newer !== undefined && { value2: newer }),
    message: reason,
    impactLevel: levels[step],
  };
}

/** `schema` of `schema[0].properties[2].name` */
function sectionOf(path: string): string {
  return path.split(/[.[]/, 1)[0];
}

/** `name` of `schema[0].properties[2].name`, `properties` of `schema[0].properties[2]` */
function fieldOf(path: string): string {
  const list = path.replace(/\[\d+\]$/, '');
  return list.slice(list.lastIndexOf('.') + 1);
}
