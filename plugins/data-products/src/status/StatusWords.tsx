import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  EntityStatus,
  StatusReason,
} from '@data-mesh/backstage-plugin-data-products-common';
import {
  RiAlertLine,
  RiCheckboxCircleLine,
  RiCloseCircleLine,
  RiQuestionLine,
} from '@remixicon/react';
import { severities } from '../findings/severities';
import { useCounted } from '../language';
import { StatusWord } from './StatusWord';
import { dataProductsTranslationRef } from '../translation';
import styles from '../findings/findings.module.css';

/** How many errors and warnings there are, in its document and in its contracts together. */
function Counts(props: { status: EntityStatus }) {
  const { errors, warnings } = props.status;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const counted = useCounted();
  const counts = [
    { look: severities.error, count: errors },
    { look: severities.warning, count: warnings },
  ].filter(({ count }) => count > 0);
  return (
    <>
      {counts.map(({ look, count }) => (
        <StatusWord key={look.key} icon={look.icon} tone={look.tone}>
          {t(look.summaryKey, counted(count))}
        </StatusWord>
      ))}
    </>
  );
}

/** A reason that is no number. */
function Reason(props: { reason: StatusReason }) {
  const { reason } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  switch (reason.kind) {
    case 'file': {
      const { problem } = reason;
      if (problem === 'unconfirmed') return null;
      const isLight = problem === 'conflict' || problem === 'removal';
      return (
        <StatusWord
          icon={isLight ? RiAlertLine : RiCloseCircleLine}
          tone={isLight ? 'warning' : 'bad'}
        >
          {t(`status.file.${problem}`)}
        </StatusWord>
      );
    }
    case 'owner':
      return (
        <StatusWord icon={RiAlertLine} tone="warning">
          {t(`status.owner.${reason.role}`)}
        </StatusWord>
      );
    case 'not-checked':
      return (
        <StatusWord icon={RiQuestionLine} tone="neutral">
          {t('status.notChecked')}
        </StatusWord>
      );
    default:
      return null;
  }
}

/** The status of a product or contract in words, the gravest reason first. */
export function StatusWords(props: {
  status: EntityStatus;
  /** Leaves out that all is well, or not known, where that would be most of a list. */
  onlyWrong?: boolean;
  /** Leaves out owners, where they stand beside it. */
  withoutOwners?: boolean;
}) {
  const { status, onlyWrong = false, withoutOwners = false } = props;
  const { level, reasons } = status;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const isWrong = level === 'error' || level === 'warning';
  if (onlyWrong && !isWrong) return null;
  if (level === 'good') {
    return (
      <StatusWord icon={RiCheckboxCircleLine} tone="good">
        {t('status.good')}
      </StatusWord>
    );
  }
  const told = reasons.filter(
    ({ kind }) =>
      !(withoutOwners && kind === 'owner') &&
      !(onlyWrong && kind === 'not-checked'),
  );
  const isUnknown =
    level === 'unknown' && told.every(({ kind }) => kind === 'not-known');
  return (
    <span className={styles.counts}>
      {told
        .filter(({ kind }) => kind === 'file')
        .map((reason, index) => (
          <Reason key={`file-${index}`} reason={reason} />
        ))}
      <Counts status={status} />
      {told
        .filter(({ kind }) => kind !== 'file')
        .map((reason, index) => (
          <Reason key={index} reason={reason} />
        ))}
      {isUnknown && (
        <StatusWord icon={RiQuestionLine} tone="neutral">
          {t('status.notKnown')}
        </StatusWord>
      )}
    </span>
  );
}
