import {
  type Entity,
  RELATION_PROVIDES_API,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  countFindings,
  type EntityStatus,
  entityStatus,
  type FileProblem,
  isDataContract,
  isOfAnotherSource,
} from '@data-mesh/backstage-plugin-data-products-common';

/** The status of an entity as the backend gives it, with other entities beside it. */
export function exampleStatus(options: {
  entity: Entity;
  catalog: readonly Entity[];
  problems: readonly FileProblem[];
  mayReadProblems: boolean;
}): EntityStatus {
  const { entity, catalog, problems, mayReadProblems } = options;
  const ref = stringifyEntityRef(entity);
  const contracts = new Set(
    (entity.relations ?? [])
      .filter(({ type }) => type === RELATION_PROVIDES_API)
      .map(({ targetRef }) => targetRef),
  );
  return entityStatus({
    facts: {
      isChecked: isDataContract(entity) || Boolean(entity.spec?.definition),
      file: mayReadProblems
        ? {
            is: 'known',
            value: problems
              .filter(problem => problem.entityRefs.includes(ref))
              .filter(problem => !isOfAnotherSource(problem))
              .map(({ kind }) => kind),
          }
        : { is: 'hidden' },
      findings: countFindings({ entities: [entity] }),
      contracts: {
        is: 'known',
        value: countFindings({
          entities: catalog.filter(other =>
            contracts.has(stringifyEntityRef(other)),
          ),
        }),
      },
      owners: { is: 'known', value: [] },
    },
  });
}
