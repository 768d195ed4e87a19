import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import { textWithoutSecrets } from '@data-mesh/data-contract';
import { RiCheckLine, RiFileCopyLine } from '@remixicon/react';
import { useMemo } from 'react';
import { CopyFailed, useCopy } from '../../copying';
import { dataProductsTranslationRef } from '../../translation';
import styles from './rawDocument.module.css';

/** The text of a document without its secrets, with the numbers of its lines. */
export function DocumentLines(props: { text: string; firstLine: number }) {
  const { firstLine } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { text, masked } = useMemo(
    () => textWithoutSecrets({ text: props.text }),
    [props.text],
  );
  const [result, copy] = useCopy({ subject: text });
  const isCopied = result?.status === 'copied';
  const numbers = useMemo(
    () =>
      Array.from(
        { length: text.split('\n').length },
        (_, index) => firstLine + index,
      ).join('\n'),
    [text, firstLine],
  );
  return (
    <Flex direction="column" gap="3">
      {masked.length > 0 && (
        <Text as="p" variant="body-medium">
          {t('contract.document.masked')}
        </Text>
      )}
      <Flex>
        <Button
          size="small"
          variant="secondary"
          iconStart={isCopied ? <RiCheckLine /> : <RiFileCopyLine />}
          onPress={() => copy(text)}
        >
          {t(isCopied ? 'contract.document.copied' : 'contract.document.copy')}
        </Button>
      </Flex>
      {result?.status === 'failed' && <CopyFailed />}
      <div
        role="group"
        aria-label={t('contract.document.lines')}
        className={styles.document}
        // Reachable by keyboard, since it scrolls.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <pre aria-hidden className={styles.numbers}>
          {numbers}
        </pre>
        <pre>
          <code>{text}</code>
        </pre>
      </div>
    </Flex>
  );
}
