import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  catalogName,
  type Ending as ContractEnding,
  type Lifecycle,
} from '@data-mesh/data-contract';
import { EntityLink } from '../../document';
import { formatDay, useLocale } from '../../language';
import { dataProductsTranslationRef } from '../../translation';

/** The reference of a successor that is named by its id or by a reference. */
function successorRef(successor: string): string {
  return successor.includes(':')
    ? successor
    : stringifyEntityRef({
        kind: 'API',
        namespace: 'default',
        name: catalogName({ id: successor }),
      });
}

/** When a contract ends and what comes after it, if its document says so. */
export function Ending(props: {
  ending: ContractEnding;
  lifecycle?: Lifecycle;
  now?: Date;
}) {
  const { ending, lifecycle, now = new Date() } = props;
  const { date, successor } = ending;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const locale = useLocale();
  const isOver =
    lifecycle === 'retired' || (date !== undefined && new Date(date) < now);
  const day = date && formatDay({ date, locale });
  const isReference = successor && !/^[a-z]+:\/\//i.test(successor);
  if (!day && !successor) return null;
  return (
    <Text as="p" variant="body-medium">
      {day &&
        t(isOver ? 'contract.summary.ended' : 'contract.summary.ends', {
          date: day,
        })}{' '}
      {successor &&
        t('contract.summary.successor', {
          successor: isReference ? (
            <EntityLink entity={successorRef(successor)} />
          ) : (
            successor
          ),
        })}
    </Text>
  );
}
