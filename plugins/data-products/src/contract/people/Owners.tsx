import { type Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityLink } from '../../document';
import { ContractOwners } from '../../ownership/ContractOwners';
import { ownerRefs } from '../../ownership/describeOwners';
import { Fact, FactList } from '../../product/FactList';
import { dataProductsTranslationRef } from '../../translation';

/** On a product, whose owners stand on its overview, their names; on a contract, how to reach them. */
export function Owners(props: { contract: Entity; product?: Entity }) {
  const { contract, product } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  if (!product) return <ContractOwners contract={contract} />;
  const { technical, business } = ownerRefs(product);
  if (!technical && !business) return null;
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
    </FactList>
  );
}
