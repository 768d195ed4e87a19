import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  type ContractElement,
  textWithoutSecrets,
} from '@data-mesh/data-contract';
import { Snippet } from '../../copying/Snippet';
import { dataProductsTranslationRef } from '../../translation';
import { LongText } from '../LongText';
import { DetailsPart } from './DetailsPart';
import styles from './schema.module.css';

/** Where a column comes from and how it is made. */
export function Transformation(props: { element: ContractElement }) {
  const { element } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  if (element.kind === 'object') return null;
  const { transformSourceObjects, transformLogic, transformDescription } =
    element.element;
  return (
    <>
      {transformSourceObjects.length > 0 && (
        <DetailsPart title={t('contract.schema.details.sources')}>
          <ul className={styles.values}>
            {transformSourceObjects.map(source => (
              <li key={source}>
                <code>{source}</code>
              </li>
            ))}
          </ul>
        </DetailsPart>
      )}
      {(transformDescription || transformLogic) && (
        <DetailsPart title={t('contract.schema.details.transform')}>
          {transformDescription && <LongText text={transformDescription} />}
          {transformLogic && (
            <Snippet text={textWithoutSecrets({ text: transformLogic }).text} />
          )}
        </DetailsPart>
      )}
    </>
  );
}
