import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { RiErrorWarningLine } from '@remixicon/react';
import type { ReactNode } from 'react';
import { type EntityDocument, SafeLink } from '../document';
import { dataProductsTranslationRef } from '../translation';
import { Snippet } from '../copying';
import styles from './gaps.module.css';

/** Something that is missing: what, and what to write where so that it is there. */
export function Gap(props: {
  message: ReactNode;
  remedy?: ReactNode;
  /** The lines to write. */
  snippet?: string;
  /** Where to write them. */
  document?: EntityDocument;
}) {
  const { message, remedy, snippet, document } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const file = document?.fileName && (
    <SafeLink to={document.editHref}>{document.fileName}</SafeLink>
  );
  return (
    <div className={styles.gap}>
      <RiErrorWarningLine size={18} className={styles.gapIcon} aria-hidden />
      <div className={styles.gapBody}>
        <Text as="p" variant="body-medium" weight="bold">
          {message}
        </Text>
        {remedy && (
          <Text as="p" variant="body-medium">
            {remedy}
          </Text>
        )}
        {snippet && (
          <>
            <Text as="p" variant="body-medium">
              {file ? t('gaps.inFile', { file }) : t('gaps.inDocument')}
            </Text>
            <Snippet text={snippet} />
          </>
        )}
      </div>
    </div>
  );
}
