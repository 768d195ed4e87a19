import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { PersonalData } from '@data-mesh/backstage-plugin-data-products-common';
import {
  RiQuestionLine,
  RiShieldCheckLine,
  RiShieldUserLine,
} from '@remixicon/react';
import { StatusWord } from '../status';
import { dataProductsTranslationRef } from '../translation';

const words = {
  yes: {
    icon: RiShieldUserLine,
    tone: 'warning',
    key: 'ports.personalData.yes',
    answerKey: 'ports.personalData.answer.yes',
  },
  no: {
    icon: RiShieldCheckLine,
    tone: 'good',
    key: 'ports.personalData.no',
    answerKey: 'ports.personalData.answer.no',
  },
  unknown: {
    icon: RiQuestionLine,
    tone: 'warning',
    key: 'ports.personalData.unknown',
    answerKey: 'ports.personalData.answer.unknown',
  },
} as const;

function wordFor(personalData: unknown) {
  return words[personalData as PersonalData] ?? words.unknown;
}

/** Whether data holds facts about people. What nobody classified is unknown, never no. */
export function PersonalDataWord(props: { personalData: unknown }) {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { icon, tone, key } = wordFor(props.personalData);
  return (
    <StatusWord icon={icon} tone={tone}>
      {t(key)}
    </StatusWord>
  );
}

/** The same where the question stands beside it: yes, no or unknown. */
export function PersonalDataAnswer(props: { personalData: unknown }) {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { icon, tone, answerKey } = wordFor(props.personalData);
  return (
    <StatusWord icon={icon} tone={tone}>
      {t(answerKey)}
    </StatusWord>
  );
}
