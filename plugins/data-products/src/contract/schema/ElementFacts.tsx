import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ContractElement } from '@data-mesh/data-contract';
import { PersonalDataAnswer } from '../../ports/PersonalDataWord';
import { Fact, FactList } from '../../product/FactList';
import { dataProductsTranslationRef } from '../../translation';
import type { ReadableContract } from '../reading/readContract';
import { elementMarks } from './elementMarks';
import styles from './schema.module.css';

/** The short facts about an element; what nobody wrote is left out. */
export function ElementFacts(props: {
  element: ContractElement;
  reading: ReadableContract;
}) {
  const { element, reading } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { businessName, physicalName, physicalType, tags, synonyms } =
    element.element;
  const personal = reading.personalData.get(element.path);
  const marks = elementMarks(element).map(mark =>
    'position' in mark ? t(mark.key, { position: mark.position }) : t(mark.key),
  );
  const isProperty = element.kind === 'property';
  const facts: [name: string, value: string | undefined][] = [
    [t('contract.schema.details.businessName'), businessName],
    [t('contract.schema.details.logicalType'), element.element.logicalType],
    [t('contract.schema.details.physicalType'), physicalType],
    [t('contract.schema.details.physicalName'), physicalName],
    [t('contract.schema.details.key'), marks.join(', ')],
    [
      t('contract.schema.details.granularity'),
      isProperty ? undefined : element.element.dataGranularityDescription,
    ],
    [
      t('contract.schema.details.classification'),
      isProperty
        ? element.element.classification ??
          (personal ? t('contract.schema.details.notClassified') : undefined)
        : undefined,
    ],
    [
      t('contract.schema.details.semanticType'),
      isProperty ? element.element.semanticType : undefined,
    ],
    [
      t('contract.schema.details.encryptedName'),
      isProperty ? element.element.encryptedName : undefined,
    ],
    [t('contract.schema.details.tags'), tags.join(', ')],
    [
      t('contract.schema.details.synonyms'),
      synonyms.map(({ synonym }) => synonym).join(', '),
    ],
  ];
  return (
    <FactList>
      {personal && (
        <Fact name={t('contract.schema.details.personalData')}>
          <PersonalDataAnswer personalData={personal.answer} />
          <span className={styles.reason}>{personal.reason}</span>
        </Fact>
      )}
      {facts.map(
        ([name, value]) =>
          value && (
            <Fact key={name} name={name}>
              {value}
            </Fact>
          ),
      )}
    </FactList>
  );
}
