import type { Entity } from '@backstage/catalog-model';
import type { CatalogProcessor } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_FIRST_LINE,
  type DataProductEntity,
  findingStatusItem,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';
import { type Finding, locatePaths } from '@data-mesh/data-contract';
import type { DiscoveryStore } from '../discovery/DiscoveryStore';
import { portFindings } from './portFindings';
import { promisedContracts } from './portRelations';

/**
 * Tells on a product what does not fit between its ports and what else is in the
 * catalog. Readers of the product read it, so it names no other entity but the
 * contract, which the product names itself.
 */
export class PortFindingsProcessor implements CatalogProcessor {
  readonly #store: Pick<DiscoveryStore, 'promised'>;

  constructor(options: { store: Pick<DiscoveryStore, 'promised'> }) {
    this.#store = options.store;
  }

  getProcessorName() {
    return 'data-products-ports';
  }

  async postProcessEntity(entity: Entity): Promise<Entity> {
    if (!isDataProduct(entity) || !entity.spec) return entity;
    const { refs } = promisedContracts(entity);
    if (refs.length === 0) return entity;
    const contracts = await this.#store.promised({ contractRefs: refs });
    const findings = portFindings({ product: entity, contracts });
    return findings.length > 0 ? withFindings(entity, findings) : entity;
  }
}

function withFindings(entity: DataProductEntity, findings: Finding[]): Entity {
  const { status } = entity as { status?: { items?: unknown[] } };
  const placed = placedFindings(entity, findings);
  return {
    ...entity,
    status: {
      ...status,
      items: [...(status?.items ?? []), ...placed.map(findingStatusItem)],
    },
  } as Entity;
}

/** In the lines of the file, for a standard document; else in the fields of the entity. */
function placedFindings(
  entity: DataProductEntity,
  findings: Finding[],
): Finding[] {
  const { definition } = entity.spec;
  if (typeof definition !== 'string') {
    return findings.map(finding => ({
      ...finding,
      path: `spec.${finding.path}`,
    }));
  }
  const first = Number(entity.metadata.annotations?.[ANNOTATION_FIRST_LINE]);
  const places = locatePaths({
    text: definition,
    line: Number.isSafeInteger(first) && first > 1 ? first : 1,
    paths: findings.map(({ path }) => path),
  });
  return findings.map(finding => ({ ...finding, ...places.get(finding.path) }));
}
