import { JsonValue } from '../model';
import { odcsShape } from '../odcs/shape';
import { odcsVersions } from '../odcs/versions';
import { odpsShape } from '../odps/shape';
import { odpsVersions } from '../odps/versions';
import { Shape } from '../structure';

/** A standard that this package reads. */
export interface Standard {
  id: 'odps' | 'odcs';
  /** As people write it. */
  title: string;
  kind: 'DataProduct' | 'DataContract';
  /** Oldest first. */
  versions: readonly string[];
  shape: Shape;
}

/** One row for each standard. */
export const standards: readonly Standard[] = [
  {
    id: 'odps',
    title: 'ODPS',
    kind: 'DataProduct',
    versions: odpsVersions,
    shape: odpsShape,
  },
  {
    id: 'odcs',
    title: 'ODCS',
    kind: 'DataContract',
    versions: odcsVersions,
    shape: odcsShape,
  },
];

const longestKind = 100;

/** The standard with this kind, in whatever case and with blanks or hyphens between the words. */
export function standardOfKind(kind: JsonValue | undefined) {
  if (typeof kind !== 'string' || kind.length > longestKind) {
    return undefined;
  }
  const plain = kind.toLowerCase().replace(/[\s_-]/g, '');
  return standards.find(({ kind: own }) => own.toLowerCase() === plain);
}

/** An API version such as `backstage.io/v1alpha1`, which is that of somebody else. */
export function hasGroup(apiVersion: JsonValue | undefined): boolean {
  return typeof apiVersion === 'string' && apiVersion.includes('/');
}

/** A version as both standards write it, such as `v1.0.0`; others write `v1` or a group. */
export function isStandardVersion(apiVersion: JsonValue | undefined): boolean {
  return (
    typeof apiVersion === 'string' &&
    standards.some(({ versions }) =>
      versions.some(version => `v${version}` === apiVersion.toLowerCase()),
    )
  );
}
