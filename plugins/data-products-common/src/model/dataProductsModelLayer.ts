import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import {
  ANNOTATION_DOCUMENT_ID,
  ANNOTATION_FIRST_LINE,
  ANNOTATION_NAMED_BUSINESS_OWNER,
  ANNOTATION_NAMED_TECHNICAL_OWNER,
  ANNOTATION_STANDARD,
  ANNOTATION_UNCONFIRMED,
  DATA_CONTRACT_API_TYPE,
  DATA_MESH_GROUP,
  RELATION_BUSINESS_OWNED_BY,
  RELATION_BUSINESS_OWNER_OF,
} from './constants';
import {
  dataContractSchema,
  dataProductSchema,
  resourceDependencySchema,
} from './schemas';

const ownedByTeam = {
  selector: { path: 'spec.owner' },
  relation: 'ownedBy',
  defaultKind: 'Group',
  defaultNamespace: 'inherit' as const,
  allowedKinds: ['Group', 'User'],
};

const partOfDomain = {
  selector: { path: 'spec.domain' },
  relation: 'partOf',
  defaultKind: 'Domain',
  defaultNamespace: 'inherit' as const,
  allowedKinds: ['Domain'],
};

const partOfSystem = {
  selector: { path: 'spec.system' },
  relation: 'partOf',
  defaultKind: 'System',
  defaultNamespace: 'inherit' as const,
};

/**
 * The part of the catalog's model that this suite adds: the kind `DataProduct`,
 * the type `data-contract` of the kind `API`, their relations and annotations.
 *
 * @remarks
 *
 * Relations from ports are not declared as fields, since the model reads
 * strings and lists of strings only; a processor emits them.
 *
 * @alpha
 */
export const dataProductsModelLayer = createCatalogModelLayer({
  layerId: `${DATA_MESH_GROUP}/data-products`,
  builder: model => {
    model.addKind({
      group: DATA_MESH_GROUP,
      names: {
        kind: 'DataProduct',
        singular: 'dataproduct',
        plural: 'dataproducts',
      },
      description:
        'A data product is what a domain offers: its purpose, its owners, the ports that it reads and offers, and its lifecycle.',
      versions: [
        {
          name: 'v1alpha1',
          relationFields: [
            ownedByTeam,
            {
              selector: { path: 'spec.businessOwner' },
              relation: RELATION_BUSINESS_OWNED_BY,
              defaultKind: 'User',
              defaultNamespace: 'inherit',
              allowedKinds: ['Group', 'User'],
            },
            partOfDomain,
            partOfSystem,
            {
              selector: { path: 'spec.dependsOn' },
              relation: 'dependsOn',
              defaultKind: 'Component',
              defaultNamespace: 'inherit',
              allowedKinds: ['Component', 'Resource'],
            },
          ],
          schema: { jsonSchema: dataProductSchema },
        },
      ],
    });

    model.addKindVersion({
      kind: 'API',
      versions: [
        {
          name: ['v1alpha1', 'v1beta1'],
          specType: DATA_CONTRACT_API_TYPE,
          description:
            'A data contract: the promise of an output port, written as an Open Data Contract Standard (ODCS) document.',
          relationFields: [ownedByTeam, partOfDomain, partOfSystem],
          schema: { jsonSchema: dataContractSchema },
        },
      ],
    });

    model.addRelationPair({
      fromKind: 'DataProduct',
      toKind: ['Group', 'User'],
      description:
        'A data product has someone who is accountable for its value, beside the team that runs it.',
      forward: { type: RELATION_BUSINESS_OWNED_BY, title: 'business owned by' },
      reverse: {
        type: RELATION_BUSINESS_OWNER_OF,
        title: 'business owner of',
      },
    });
    for (const [toKind, forward, reverse] of [
      [['Group', 'User'], 'ownedBy', 'ownerOf'],
      [['Domain', 'System'], 'partOf', 'hasPart'],
      [['Component', 'Resource'], 'dependsOn', 'dependencyOf'],
      [['API'], 'providesApi', 'apiProvidedBy'],
      [['API'], 'consumesApi', 'apiConsumedBy'],
    ] as const) {
      model.updateRelationPair({
        fromKind: 'DataProduct',
        toKind: [...toKind],
        forward: { type: forward },
        reverse: { type: reverse },
      });
    }

    // A catalog that knows layers leaves this one field unchecked that a catalog
    // without them checks. Installing this suite must not change what is refused.
    model.updateKind({
      names: { kind: 'Resource' },
      versions: [
        {
          name: ['v1alpha1', 'v1beta1'],
          schema: { jsonSchema: resourceDependencySchema },
        },
      ],
    });

    model.addAnnotation({
      name: ANNOTATION_DOCUMENT_ID,
      title: 'Document id',
      description:
        'The id of the ODPS or ODCS document, letter by letter. Ports find a contract by it.',
    });
    model.addAnnotation({
      name: ANNOTATION_STANDARD,
      title: 'Standard',
      description:
        'The standard and version that the document declares, such as odps/v1.0.0.',
    });
    model.addAnnotation({
      name: ANNOTATION_FIRST_LINE,
      title: 'First line',
      description: 'The line at which the document begins in its file.',
    });
    model.addAnnotation({
      name: ANNOTATION_UNCONFIRMED,
      title: 'Unconfirmed',
      description:
        'The domain and the owners that the document names, and that have not confirmed it.',
    });
    model.addAnnotation({
      name: ANNOTATION_NAMED_TECHNICAL_OWNER,
      title: 'Named technical owner',
      description: 'The technical owner as the document names it.',
    });
    model.addAnnotation({
      name: ANNOTATION_NAMED_BUSINESS_OWNER,
      title: 'Named business owner',
      description: 'The business owner as the document names it.',
    });
  },
});
