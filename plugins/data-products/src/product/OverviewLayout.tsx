import {
  EntityOrphanWarning,
  EntityProcessingErrorsPanel,
  EntityRelationWarning,
  EntitySwitch,
  hasCatalogProcessingErrors,
  hasRelationWarnings,
  isOrphan,
} from '@backstage/plugin-catalog';
import { useEntity } from '@backstage/plugin-catalog-react';
import type { EntityContentLayoutProps } from '@backstage/plugin-catalog-react/alpha';
import {
  isDataProduct,
  isEnding,
} from '@data-mesh/backstage-plugin-data-products-common';
import { Fragment } from 'react';
import { UnconfirmedAlert } from '../domains';
import { EndingAlert } from './EndingAlert';
import { splitCards } from './splitCards';
import styles from './product.module.css';

function Columns(props: EntityContentLayoutProps) {
  if (props.cards.length === 0) return null;
  return (
    <div className={styles.columns}>
      {(['content', 'info'] as const).map(column => (
        <div key={column} className={styles.column}>
          {props.cards
            .filter(({ type = 'content' }) => type === column)
            .map(({ element }, index) => (
              <Fragment key={element.key ?? index}>{element}</Fragment>
            ))}
        </div>
      ))}
    </div>
  );
}

/**
 * The overview of a data product or contract. What differs from the stock
 * layout: an end is announced before anything else; our cards come before those
 * of other plugins, on a phone too, where one column follows the other; and what
 * a product refers to without its being in the catalog is shown where it
 * matters, in place of one list on top.
 */
export function OverviewLayout(props: EntityContentLayoutProps) {
  const { entity } = useEntity();
  const { own, others } = splitCards(props.cards);
  return (
    <div className={styles.page}>
      <EntitySwitch>
        <EntitySwitch.Case if={isOrphan}>
          <EntityOrphanWarning />
        </EntitySwitch.Case>
      </EntitySwitch>
      <EntitySwitch>
        <EntitySwitch.Case if={hasCatalogProcessingErrors}>
          <EntityProcessingErrorsPanel />
        </EntitySwitch.Case>
      </EntitySwitch>
      {isDataProduct(entity) ? (
        isEnding(entity.spec.lifecycle) && <EndingAlert product={entity} />
      ) : (
        <EntitySwitch>
          <EntitySwitch.Case if={hasRelationWarnings}>
            <EntityRelationWarning />
          </EntitySwitch.Case>
        </EntitySwitch>
      )}
      <UnconfirmedAlert entity={entity} />
      <Columns cards={own} />
      <Columns cards={others} />
    </div>
  );
}
