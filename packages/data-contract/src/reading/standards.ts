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
