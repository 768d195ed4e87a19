import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SearchField, Text } from '@backstage/ui';
import type { DiscoveryKind } from '@data-mesh/backstage-plugin-data-products-common';
import { useEffect, useRef, useState } from 'react';
import { useNumbers } from '../language';
import { dataProductsTranslationRef } from '../translation';
import { cutText, TEXT_LIMIT } from './address';
import { hasNoWords } from './toRequest';
import styles from './discovery.module.css';

const PAUSE_MILLISECONDS = 300;

/** Where somebody writes what is looked for; it counts after a short pause. */
export function SearchBox(props: {
  kind: DiscoveryKind;
  text: string;
  /** Whether the address has more text than is searched for. */
  textTooLong: boolean;
  onChange(text: string): void;
}) {
  const { kind, text, textTooLong, onChange } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const [written, setWritten] = useState(text);
  const [tooLong, setTooLong] = useState(textTooLong);
  const reported = useRef(text);
  const report = useRef(onChange);
  report.current = onChange;

  useEffect(() => {
    // What comes back from this field itself is older than what is written by now.
    if (text === reported.current) return;
    reported.current = text;
    setWritten(text);
  }, [text]);

  useEffect(() => {
    const next = written.trim();
    if (next === reported.current) return undefined;
    const pause = setTimeout(() => {
      reported.current = next;
      report.current(next);
    }, PAUSE_MILLISECONDS);
    return () => clearTimeout(pause);
  }, [written]);

  const write = (value: string) => {
    setTooLong(value.length > TEXT_LIMIT);
    setWritten(cutText(value));
  };
  return (
    <div className={styles.search}>
      <SearchField
        label={t('discovery.search.label')}
        placeholder={t(`discovery.search.${kind}`)}
        size="medium"
        value={written}
        onChange={write}
      />
      <div role="status" className={styles.searchNote}>
        {tooLong && (
          <Text as="p">
            {t('discovery.search.tooLong', {
              limit: numbers.format(TEXT_LIMIT),
            })}
          </Text>
        )}
        {hasNoWords(written.trim()) && (
          <Text as="p">
            {t('discovery.search.noWords', { text: written.trim() })}
          </Text>
        )}
      </div>
    </div>
  );
}
