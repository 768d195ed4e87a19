import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon } from '@backstage/ui';
import { RiCheckLine, RiFileCopyLine } from '@remixicon/react';
import { dataProductsTranslationRef } from '../translation';
import { CopyFailed } from './CopyFailed';
import { useCopy } from './useCopy';
import styles from './copying.module.css';

/** Lines to write into a document or to run, with a button that copies them. */
export function Snippet(props: {
  text: string;
  /** What the lines are, where that is not said beside them. */
  label?: string;
}) {
  const { text, label } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const [result, copy] = useCopy({ subject: text });
  const isCopied = result?.status === 'copied';
  return (
    <div
      className={styles.snippet}
      {...(label && { role: 'group', 'aria-label': label })}
    >
      {/* Reachable by keyboard, since long lines scroll. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
      <ButtonIcon
        className={styles.copy}
        size="small"
        variant="tertiary"
        aria-label={isCopied ? t('copying.copied') : t('copying.copy')}
        icon={isCopied ? <RiCheckLine /> : <RiFileCopyLine />}
        onPress={() => copy(text)}
      />
      {result?.status === 'failed' && <CopyFailed />}
    </div>
  );
}
