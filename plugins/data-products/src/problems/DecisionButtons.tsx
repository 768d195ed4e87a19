import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex } from '@backstage/ui';
import type { FileProblem } from '@data-mesh/backstage-plugin-data-products-common';
import { shortPlace } from '../document';
import { dataProductsTranslationRef } from '../translation';
import type { DecisionKind } from './decisions';
import { PARTS } from './Place';

/** What somebody may decide about a problem. */
export function DecisionButtons(props: {
  problem: FileProblem;
  onDecide(kind: DecisionKind): void;
}) {
  const { problem, onDecide } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const entity = parseEntityRef(problem.entityRefs[0]).name;
  const place = shortPlace(problem.place, PARTS);
  if (problem.kind !== 'unconfirmed') {
    return (
      <Flex>
        <Button
          size="small"
          variant="secondary"
          aria-label={t('problems.accept.buttonFor', { entity, place })}
          onPress={() => onDecide('accept')}
        >
          {t('problems.accept.button')}
        </Button>
      </Flex>
    );
  }
  return (
    <Flex gap="2">
      {(['confirm', 'refuse'] as const).map(kind => (
        <Button
          key={kind}
          size="small"
          variant="secondary"
          aria-label={t(`domains.${kind}.buttonFor`, { entity })}
          onPress={() => onDecide(kind)}
        >
          {t(`domains.${kind}.button`)}
        </Button>
      ))}
    </Flex>
  );
}
