import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import {
  ANNOTATION_STANDARD,
  entityFindings,
  type EntityStatus,
  isOfAnotherSource,
} from '@data-mesh/backstage-plugin-data-products-common';
import { RiCheckboxCircleLine, RiQuestionLine } from '@remixicon/react';
import { DocumentLine, entityDocument, standardName } from '../document';
import { ProblemAlert } from '../problems/ProblemAlert';
import { useFileProblems } from '../problems/useFileProblems';
import { StatusWord } from '../status';
import { StatusWords } from '../status/StatusWords';
import { useEntityStatus } from '../status/useEntityStatus';
import { dataProductsTranslationRef } from '../translation';
import { FindingList } from './FindingList';

/** Where on the page the list of findings is. */
export const FINDINGS_ANCHOR = 'document-findings';

/** Whether the file of an entity loads, and what is wrong with its document. */
export function FindingsCard() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const findings = entityFindings(entity);
  const problems = useFileProblems(stringifyEntityRef(entity));
  const { hrefAtLine } = entityDocument(entity);
  const standard = standardName(
    entity.metadata.annotations?.[ANNOTATION_STANDARD],
  );
  // Who else wants it is no fault of its file.
  const own = problems.value?.filter(problem => !isOfAnotherSource(problem));
  const status = useEntityStatus(stringifyEntityRef(entity));
  const isClean = findings.length === 0 && !own?.length && !problems.loading;
  const isGood = isClean && status.level === 'good';
  return (
    <div id={FINDINGS_ANCHOR}>
      <EntityInfoCard
        title={t(
          findings.length > 0 ? 'findings.title' : 'findings.titleClean',
        )}
      >
        <Flex direction="column" gap="4">
          <DocumentLine entity={entity} />
          {problems.value?.map(problem => (
            <ProblemAlert key={problem.id} problem={problem} />
          ))}
          {findings.length > 0 && (
            <FindingList
              key={stringifyEntityRef(entity)}
              findings={findings}
              hrefAtLine={hrefAtLine}
            />
          )}
          {isGood && (
            <StatusWord icon={RiCheckboxCircleLine} tone="good">
              {standard
                ? t('findings.clean', { standard })
                : t('findings.cleanEntity')}
            </StatusWord>
          )}
          {isClean && !isGood && <NotGood status={status} />}
          {problems.error && (
            <Text as="p" variant="body-small" color="secondary">
              {t('findings.filesNotAsked', {
                reason: problems.error.message,
              })}
            </Text>
          )}
        </Flex>
      </EntityInfoCard>
    </div>
  );
}

/** What keeps a document without findings from being called good. */
function NotGood(props: { status: EntityStatus }) {
  const { status } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const inContracts = status.reasons.some(
    reason => reason.kind === 'findings' && reason.of === 'contracts',
  );
  const isNotChecked = status.reasons.some(
    ({ kind }) => kind === 'not-checked',
  );
  return (
    <>
      {isNotChecked && (
        <StatusWord icon={RiQuestionLine} tone="neutral">
          {t('findings.notChecked')}
        </StatusWord>
      )}
      {(status.level !== 'unknown' || !isNotChecked) && (
        <Flex gap="2" style={{ flexWrap: 'wrap' }}>
          {inContracts && <Text>{t('status.inContracts')}</Text>}
          <StatusWords status={status} />
        </Flex>
      )}
    </>
  );
}
