import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import type {
  DataContractDescriptor,
  SupportChannel,
} from '@data-mesh/data-contract';
import { SafeLink } from '../../document';
import { Gap } from '../../gaps';
import { ownerRefs } from '../../ownership/describeOwners';
import { Channel } from '../../support/SupportCard';
import { dataProductsTranslationRef } from '../../translation';
import { FindingsHere } from '../findingsHere/FindingsHere';
import type { PlacedFindings } from '../findingsHere/placeFindings';
import { DetailsPart } from '../schema/DetailsPart';
import { Owners } from './Owners';
import { Team } from './Team';

function Support(props: { channel: SupportChannel }) {
  const { channel, url, address, invitationUrl, ...others } = props.channel;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const name = channel ?? url ?? address ?? '';
  return (
    <div>
      <Channel channel={{ ...others, channel: name, url: url ?? address }} />
      {invitationUrl && (
        <SafeLink to={invitationUrl}>
          {t('contract.people.invitation')}
        </SafeLink>
      )}
    </div>
  );
}

/** Owners, people and channels, for every question that the page leaves open. */
export function WhomToAsk(props: {
  contract: DataContractDescriptor;
  entity: Entity;
  product?: Entity;
  findings: PlacedFindings;
}) {
  const { contract, entity, product, findings } = props;
  const { team, support } = contract;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { technical, business } = product ? ownerRefs(product) : {};
  // On the page of a contract its owners say themselves what is missing.
  const isNobody =
    product && !technical && !business && !team && support.length === 0;
  return (
    <EntityInfoCard title={t('contract.people.title')}>
      <Flex direction="column" gap="4">
        {isNobody && (
          <Gap
            message={t('contract.people.nobody')}
            remedy={t('contract.people.nobodyRemedy')}
          />
        )}
        <Owners contract={entity} product={product} />
        {!isNobody && (
          <DetailsPart title={t('contract.people.support')}>
            {support.map((channel, index) => (
              <Support key={index} channel={channel} />
            ))}
            {support.length === 0 && (
              <Text as="p" variant="body-medium">
                {t('contract.people.noSupport')}
              </Text>
            )}
          </DetailsPart>
        )}
        <FindingsHere findings={findings.bySection.get('support')} />
        {team && <Team team={team} />}
        <FindingsHere findings={findings.bySection.get('team')} />
      </Flex>
    </EntityInfoCard>
  );
}
