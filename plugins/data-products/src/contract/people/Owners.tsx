import {
  type Entity,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { getEntityRelations } from '@backstage/plugin-catalog-react';
import { EntityLink, EntityLinks } from '../../document';
import { ownerRefs } from '../../ownership/describeOwners';
import { Fact, FactList } from '../../product/FactList';
import { dataProductsTranslationRef } from '../../translation';

/** The references of those who own a contract. */
export function contractOwnerRefs(contract: Entity): string[] {
  return getEntityRelations(contract, RELATION_OWNED_BY).map(ref =>
    stringifyEntityRef(ref),
  );
}

/** Who owns the product, or else the contract, as the catalog knows them. */
export function Owners(props: { contract: Entity; product?: Entity }) {
  const { contract, product } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { technical, business } = product ? ownerRefs(product) : {};
  const owners = product ? [] : contractOwnerRefs(contract);
  if (!technical && !business && owners.length === 0) return null;
  return (
    <FactList>
      {technical && (
        <Fact name={t('contract.people.technicalOwner')}>
          <EntityLink entity={technical} />
        </Fact>
      )}
      {business && (
        <Fact name={t('contract.people.businessOwner')}>
          <EntityLink entity={business} />
        </Fact>
      )}
      {owners.length > 0 && (
        <Fact name={t('contract.people.owner')}>
          <EntityLinks entityRefs={owners} />
        </Fact>
      )}
    </FactList>
  );
}
