import type { EntityLink, EntityMeta } from '@backstage/catalog-model';
import {
  ANNOTATION_DOCUMENT_ID,
  ANNOTATION_FIRST_LINE,
  ANNOTATION_STANDARD,
} from '@data-mesh/backstage-plugin-data-products-common';
import {
  catalogName,
  documentIdentity,
  type AuthoritativeDefinition,
  type ContractReading,
  type ProductReading,
} from '@data-mesh/data-contract';
import { toEntityTags, withoutEmpty } from './catalogWords';

const RELATIVE = /^(?![a-z][a-z0-9+.-]*:)/i;

function toEntityLinks(
  definitions: readonly AuthoritativeDefinition[],
): EntityLink[] | undefined {
  const links = definitions.flatMap(({ url, type, description }) =>
    // A relative link means something in its repository only.
    url && !RELATIVE.test(url)
      ? [withoutEmpty({ url, title: description ?? type, type })]
      : [],
  );
  return links.length > 0 ? links : undefined;
}

/** What a product and a contract tell of themselves in the same way. */
export function entityMetadata(options: {
  reading: ProductReading | ContractReading;
  /** Where the file is; the last resort for a document without id and name. */
  place: string;
}): EntityMeta {
  const { reading, place } = options;
  const descriptor =
    reading.kind === 'product' ? reading.product : reading.contract;
  const { id, derivedFrom } = documentIdentity({ reading, seed: place });
  return withoutEmpty({
    name: catalogName({ id }),
    title: descriptor.name,
    description: descriptor.description.purpose,
    tags: toEntityTags(descriptor.tags),
    links: toEntityLinks([
      ...descriptor.authoritativeDefinitions,
      ...descriptor.description.authoritativeDefinitions,
    ]),
    annotations: withoutEmpty({
      [ANNOTATION_DOCUMENT_ID]: derivedFrom === 'id' ? id : '',
      [ANNOTATION_STANDARD]: reading.standardVersion
        ? `${reading.standard}/${reading.standardVersion}`
        : reading.standard,
      [ANNOTATION_FIRST_LINE]: reading.line > 1 ? String(reading.line) : '',
    }),
  });
}
