import {
  type DataContractEntity,
  contractConsumers,
} from '@data-mesh/backstage-plugin-data-products-common';
import { ConsumerList } from '../../../consumers/ConsumerList';
import { useConsumers } from '../../../consumers/useConsumers';
import { LoadingLines, RequestFailed } from '../../../loading';

/** Those who read a contract and whom the reader may see, and how we know. */
export function Consumers(props: { contract: DataContractEntity }) {
  const { contract } = props;
  const { value: entities, error, retry } = useConsumers(contract);
  if (error) return <RequestFailed error={error} onTryAgain={retry} />;
  if (!entities) return <LoadingLines lines={3} />;
  return <ConsumerList consumers={contractConsumers({ contract, entities })} />;
}
