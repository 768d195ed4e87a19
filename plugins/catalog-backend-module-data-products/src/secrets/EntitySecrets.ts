import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import type { JsonValue } from '@backstage/types';
import {
  ANNOTATION_DOCUMENT_ID,
  ANNOTATION_STANDARD,
} from '@data-mesh/backstage-plugin-data-products-common';
import {
  type Conventions,
  type Finding,
  hideSecrets,
} from '@data-mesh/data-contract';
import type { DocumentReader } from '../documents/DocumentReader';

type Path = readonly (string | number)[];

/** By which the catalog knows where an entity is from, and ports find it. */
const annotationsOfIdentity = new Set([
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_DOCUMENT_ID,
]);

/** Takes secrets out of entities, once, so that nothing behind the catalog has to think of them. */
export class EntitySecrets {
  readonly #conventions: Pick<Conventions, 'rules' | 'secrets'>;
  readonly #documents: Pick<DocumentReader, 'withoutSecrets'>;

  constructor(options: {
    conventions: Pick<Conventions, 'rules' | 'secrets'>;
    documents: Pick<DocumentReader, 'withoutSecrets'>;
  }) {
    this.#conventions = options.conventions;
    this.#documents = options.documents;
  }

  /**
   * The entity with `•••` in the place of its secrets; the same object, if it has
   * none. A label or tag with a secret is left out, for the catalog refuses a mask
   * there.
   *
   * @returns it with findings of what was left out
   */
  hide<T extends Entity>(options: {
    entity: T;
    /** The definition without its secrets, if somebody has it at hand. */
    definition?: string;
  }): { entity: T; findings: Finding[] } {
    const { entity } = options;
    const { secrets } = this.#conventions;
    const written = fieldsOf(entity);
    const { value } = hideSecrets({
      value: written,
      secrets,
      isLeftAlone: isOfCatalog,
    });
    const { definition } = entity.spec ?? {};
    const spec = value.spec && {
      ...value.spec,
      ...(definition === undefined
        ? {}
        : { definition: this.#definition(definition, options.definition) }),
    };
    const isSame = value === written && spec?.definition === definition;
    return isSame
      ? { entity, findings: [] }
      : this.#withoutMaskedWords(entity, {
          ...entity,
          metadata: value.metadata,
          spec,
        });
  }

  /**
   * The same for an entity that is on its way to its processing, which will say
   * what it leaves out: until then labels and tags stay.
   */
  hideEarly<T extends Entity>(entity: T): T {
    const hidden = this.hide({ entity }).entity;
    if (hidden === entity) return entity;
    const { labels, tags } = entity.metadata;
    return {
      ...hidden,
      metadata: {
        ...hidden.metadata,
        ...(labels && { labels }),
        ...(tags && { tags }),
      },
    };
  }

  /** Where an entity that was written as one has masks; its definition tells its own. */
  findings(entity: Entity): Finding[] {
    if (entity.metadata.annotations?.[ANNOTATION_STANDARD]) return [];
    const { rules, secrets } = this.#conventions;
    const value = fieldsOf(entity);
    return hideSecrets({ value, rules, secrets, isLeftAlone: isOfCatalog })
      .findings;
  }

  #definition(written: JsonValue, known: string | undefined): JsonValue {
    return typeof written === 'string'
      ? known ?? this.#documents.withoutSecrets(written)
      : written;
  }

  #withoutMaskedWords<T extends Entity>(
    written: T,
    masked: T,
  ): { entity: T; findings: Finding[] } {
    const { labels, tags } = masked.metadata;
    const isSame =
      labels === written.metadata.labels && tags === written.metadata.tags;
    if (isSame) return { entity: masked, findings: [] };
    const before = written.metadata;
    const { findings } = hideSecrets({
      value: { metadata: { labels: before.labels, tags: before.tags } },
      rules: this.#conventions.rules,
      secrets: this.#conventions.secrets,
    });
    return {
      entity: {
        ...masked,
        metadata: {
          ...masked.metadata,
          ...(labels && {
            labels: Object.fromEntries(
              Object.entries(labels).filter(
                ([name, value]) => before.labels?.[name] === value,
              ),
            ),
          }),
          ...(tags && {
            tags: tags.filter((tag, index) => before.tags?.[index] === tag),
          }),
        },
      },
      findings: findings.map(finding => ({
        ...finding,
        message: `${finding.path} has a secret in it, so it is left out.`,
      })),
    };
  }
}

/** What people write, without the definition, which is a text of its own. */
function fieldsOf({
  metadata,
  spec,
}: Entity): Pick<Entity, 'metadata' | 'spec'> {
  const { definition: _definition, ...fields } = spec ?? {};
  return { metadata, ...(spec && { spec: fields }) };
}

/** What is the business of the catalog. */
function isOfCatalog([first, second, third]: Path): boolean {
  return (
    first === 'metadata' &&
    (second === 'name' ||
      second === 'namespace' ||
      second === 'uid' ||
      second === 'etag' ||
      (second === 'annotations' && annotationsOfIdentity.has(String(third))))
  );
}
