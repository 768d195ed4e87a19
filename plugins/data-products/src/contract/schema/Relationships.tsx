import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { elementLocation } from '@data-mesh/backstage-plugin-data-products-common';
import type { Relationship } from '@data-mesh/data-contract';
import { dataProductsTranslationRef } from '../../translation';
import { DetailsPart } from './DetailsPart';
import { relatedElement } from './relatedElement';
import type { SchemaTree } from './schemaTree';
import styles from './schema.module.css';

/** What an element refers to: a link where it is in this contract, else its name. */
export function Relationships(props: {
  relationships: readonly Relationship[];
  tree: SchemaTree;
  onChoose(path: string): void;
}) {
  const { relationships, tree, onChoose } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const target = (to: string) => {
    const path = relatedElement({ tree, to });
    if (path === undefined) return <code>{to}</code>;
    return (
      <Link
        variant="body-medium"
        href={elementLocation({ view: '', path })}
        onClick={event => {
          event.preventDefault();
          onChoose(path);
        }}
      >
        {path}
      </Link>
    );
  };
  return (
    <DetailsPart title={t('contract.schema.details.relationships')}>
      <ul className={styles.values}>
        {relationships.flatMap(({ from, to, type }, index) =>
          to.map((place, position) => (
            <li key={`${index} ${position}`}>
              {from[position] &&
                `${t('contract.schema.details.relationshipFrom', {
                  from: from[position],
                })} `}
              {target(place)}
              {type && ` (${type})`}
            </li>
          )),
        )}
      </ul>
    </DetailsPart>
  );
}
