import type { EntityLink, EntityMeta } from '@backstage/catalog-model';
import {
  ANNOTATION_DOCUMENT_ID,
  ANNOTATION_FIRST_LINE,
  ANNOTATION_STANDARD,
  inertText,
} from '@data-mesh/backstage-plugin-data-products-common';
import {
  catalogName,
  documentIdentity,
  type AuthoritativeDefinition,
  type ContractReading,
  type ProductReading,
} from '@data-mesh/data-contract';
import {
  LENGTHS,
  shortText,
  statedText,
  toEntityTags,
  wholeText,
  withoutEmpty,
} from './catalogWords';

const RELATIVE = /^(?![a-z][a-z0-9+.-]*:)/i;
/** An address that is complete only once somebody has filled it in. */
const TEMPLATE = /\$\{/;
const MOST_LINKS = 20;

function isUrl(text: string): boolean {
  try {
    return Boolean(new URL(text));
  } catch {
    return false;
  }
}

function toEntityLinks(
  definitions: readonly AuthoritativeDefinition[],
): EntityLink[] | undefined {
  const links = definitions.flatMap(definition => {
    const url = wholeText(definition.url, LENGTHS.url);
    const type = shortText(definition.type, LENGTHS.linkTitle);
    // A relative link means something in its repository only.
    return url && !RELATIVE.test(url) && !TEMPLATE.test(url) && isUrl(url)
      ? [
          withoutEmpty({
            url,
            title: shortText(definition.description, LENGTHS.linkTitle) ?? type,
            type,
          }),
        ]
      : [];
  });
  return links.length > 0 ? links.slice(0, MOST_LINKS) : undefined;
}

/** The reading with an id and a name that a database can keep, or without them. */
function withStorableIdentity(
  reading: ProductReading | ContractReading,
): ProductReading | ContractReading {
  const { id, name } =
    reading.kind === 'product' ? reading.product : reading.contract;
  const identity = {
    id: wholeText(id, LENGTHS.text),
    name: statedText(name)?.slice(0, LENGTHS.text),
  };
  return reading.kind === 'product'
    ? { ...reading, product: { ...reading.product, ...identity } }
    : { ...reading, contract: { ...reading.contract, ...identity } };
}

/** What a product and a contract tell of themselves in the same way. */
export function entityMetadata(options: {
  reading: ProductReading | ContractReading;
  /** Where the file is; the last resort for a document without id and name. */
  place: string;
}): EntityMeta {
  const { place } = options;
  const reading = withStorableIdentity(options.reading);
  const descriptor =
    reading.kind === 'product' ? reading.product : reading.contract;
  const { id, derivedFrom } = documentIdentity({ reading, seed: place });
  const standardVersion = shortText(reading.standardVersion, LENGTHS.word);
  return withoutEmpty({
    name: catalogName({ id }),
    title: shortText(descriptor.name, LENGTHS.word),
    // Stock pages show it as Markdown; the specification keeps that.
    description: shortText(
      inertText({ text: descriptor.description.purpose ?? '' }),
      LENGTHS.description,
    ),
    tags: toEntityTags(descriptor.tags),
    links: toEntityLinks([
      ...descriptor.authoritativeDefinitions,
      ...descriptor.description.authoritativeDefinitions,
    ]),
    annotations: withoutEmpty({
      [ANNOTATION_DOCUMENT_ID]: derivedFrom === 'id' ? id : '',
      [ANNOTATION_STANDARD]: standardVersion
        ? `${reading.standard}/${standardVersion}`
        : reading.standard,
      [ANNOTATION_FIRST_LINE]: reading.line > 1 ? String(reading.line) : '',
    }),
  });
}
