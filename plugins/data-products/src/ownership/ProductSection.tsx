import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex } from '@backstage/ui';
import { useState } from 'react';
import { useCounted } from '../language';
import { useRevealed } from '../lists';
import { dataProductsTranslationRef } from '../translation';
import { hasNoGaps } from './countGaps';
import { describeOwner } from './describeOwners';
import { GapSummary } from './GapSummary';
import { type Scope, splitByGap } from './predicates';
import { ProductList } from './ProductList';
import type { Survey } from './surveyProducts';
import { useProductPages } from './useProductPages';

/** So many rows are read at a glance; more of them wait behind those with a gap. */
const AT_A_GLANCE = 5;

/** The products of a scope: those with a gap first, the others folded when they are many. */
export function ProductSection(props: {
  scope: Scope;
  survey: Survey;
  /** Where all of them can be searched. */
  href: string;
  self?: string;
}) {
  const { scope, survey, href, self } = props;
  const { facts, broken } = survey;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const counted = useCounted();
  const [unfolded, setUnfolded] = useState(false);
  const split = splitByGap({ scope, broken });
  const flawless = hasNoGaps(survey.gaps);
  // Of a group without people it is no good news that products name it.
  const praise = !self || describeOwner(self, facts).status === 'known';
  const withGap = useProductPages(flawless ? [] : split.gaps);
  const others = useProductPages(flawless ? scope : split.complete);
  const gapsRevealed = useRevealed();
  const othersRevealed = useRevealed();
  const count = others.products?.total ?? 0;
  return (
    <Flex direction="column" gap="3">
      <GapSummary survey={survey} praise={praise} />
      <ProductList
        pages={withGap}
        revealed={gapsRevealed}
        label={t('ownership.products.withGap')}
        facts={facts}
        self={self}
      />
      {!flawless && !unfolded && count > AT_A_GLANCE ? (
        <div>
          <Button
            size="small"
            variant="secondary"
            onPress={() => {
              othersRevealed.reveal('0');
              setUnfolded(true);
            }}
          >
            {t('ownership.products.unfold', counted(count))}
          </Button>
        </div>
      ) : (
        <ProductList
          pages={others}
          revealed={othersRevealed}
          label={t('ownership.products.withoutGap')}
          facts={facts}
          self={self}
        />
      )}
      <div>
        <Link to={href} underline="always">
          {t('ownership.products.search')}
        </Link>
      </div>
    </Flex>
  );
}
