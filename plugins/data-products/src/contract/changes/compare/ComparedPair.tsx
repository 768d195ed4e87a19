import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type {
  ContractVersion,
  DataContractEntity,
} from '@data-mesh/backstage-plugin-data-products-common';
import { Gap } from '../../../gaps';
import { RequestFailed } from '../../../loading';
import { dataProductsTranslationRef } from '../../../translation';
import { Fold } from '../../Fold';
import { DocumentsCompared } from '../documents/DocumentsCompared';
import { isNotFound } from '../isNotFound';
import { useVersionNames } from '../useVersionNames';
import type { WhyThese as Why } from './chooseUsual';
import { ComparisonStatus } from './ComparisonStatus';
import { ComparisonView } from './ComparisonView';
import { useComparison } from './useComparison';
import { VersionFields } from './VersionFields';
import { WhyThese } from './WhyThese';

/** The versions to choose from; one that only a link names is among them. */
function withNamed(
  versions: readonly ContractVersion[],
  named: readonly ContractVersion[],
): readonly ContractVersion[] {
  const missing = named.filter(
    ({ key }) => !versions.some(version => version.key === key),
  );
  return missing.length > 0 ? [...versions, ...missing] : versions;
}

/** Two versions, the fields to choose others, and what is different. */
export function ComparedPair(props: {
  entity: DataContractEntity;
  versions: readonly ContractVersion[];
  older: string;
  newer: string;
  /** Why they were chosen for the reader; absent if somebody chose them. */
  why?: Why;
  onChoose(pair: { older: string; newer: string }): void;
  /** Goes back to the two that are chosen for the reader. */
  onReset(): void;
}) {
  const { entity, older, newer, onChoose, onReset } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const entityRef = stringifyEntityRef(entity);
  const { value, loading, error, retry } = useComparison({
    entityRef,
    older,
    newer,
  });
  const isAnswer = value?.older.key === older && value.newer.key === newer;
  const compared = isAnswer ? value : undefined;
  const isWaiting = older !== newer && !compared && (loading || !error);
  const versions = withNamed(
    props.versions,
    compared ? [compared.older, compared.newer] : [],
  );
  const names = useVersionNames({ versions, entityRef });
  const nameOf = (key: string) => {
    const version = versions.find(one => one.key === key);
    return version ? names.full(version) : key;
  };
  const isUnknown = error && isNotFound(error);
  return (
    <>
      <VersionFields
        versions={versions}
        names={names}
        older={older}
        newer={newer}
        onChoose={onChoose}
      />
      {props.why && <WhyThese why={props.why} />}
      <ComparisonStatus
        isSame={older === newer}
        isWaiting={isWaiting}
        comparison={compared?.comparison}
      />
      {!isWaiting && isUnknown && (
        <>
          <Gap
            message={t('contract.changes.compare.missing.message')}
            remedy={t('contract.changes.compare.missing.remedy')}
          />
          <div>
            <Button variant="secondary" onPress={onReset}>
              {t('contract.changes.compare.reset')}
            </Button>
          </div>
        </>
      )}
      {!isWaiting && error && !isUnknown && (
        <RequestFailed error={error} onTryAgain={retry} />
      )}
      {compared && (
        <>
          <ComparisonView
            key={`${older} ${newer}`}
            entity={entity}
            compared={compared}
          />
          <Fold
            key={`documents ${older} ${newer}`}
            title={t('contract.changes.documents.title')}
          >
            <DocumentsCompared
              entityRef={entityRef}
              older={older}
              newer={newer}
              nameOf={nameOf}
            />
          </Fold>
        </>
      )}
    </>
  );
}
