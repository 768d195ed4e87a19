import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  ANNOTATION_VIEW_URL,
  type Entity,
} from '@backstage/catalog-model';
import { ANNOTATION_STANDARD } from '@data-mesh/backstage-plugin-data-products-common';
import { lineHref } from './lineHref';
import { safeHref } from './safeHref';
import { shortPlace } from './shortPlace';

/** The file that an entity was read from, as far as a reader can be sent there. */
export interface EntityDocument {
  /** The name of the file; undefined for entities that come from elsewhere. */
  fileName?: string;
  /** `standard` for ODPS and ODCS files, `entity` for Backstage's own form. */
  form: 'standard' | 'entity';
  syntax: 'yaml' | 'json';
  editHref?: string;
  /** Where to see a line of the document; the file itself if the line is unknown. */
  hrefAtLine(line?: number): string | undefined;
}

/** Finds the file of an entity from the annotations that the catalog gives it. */
export function entityDocument(entity: Entity): EntityDocument {
  const { annotations = {} } = entity.metadata;
  const place = annotations[ANNOTATION_LOCATION];
  const fileName = place && shortPlace(place);
  const form = annotations[ANNOTATION_STANDARD] ? 'standard' : 'entity';
  const viewHref = safeHref(annotations[ANNOTATION_VIEW_URL]);
  return {
    fileName,
    form,
    syntax: fileName?.endsWith('.json') ? 'json' : 'yaml',
    editHref: safeHref(annotations[ANNOTATION_EDIT_URL]) ?? viewHref,
    hrefAtLine: line =>
      viewHref &&
      lineHref({
        fileHref: viewHref,
        // An entity in Backstage's form keeps its document in another file.
        line: form === 'standard' ? line : undefined,
      }),
  };
}
