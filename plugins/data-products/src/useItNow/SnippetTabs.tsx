import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import type { ObjectSnippets } from '@data-mesh/data-contract';
import { useState } from 'react';
import { Snippet } from '../copying/Snippet';
import { dataProductsTranslationRef } from '../translation';
import styles from './useItNow.module.css';

/** The snippets of one table, topic or file: a tab for each language. */
export function SnippetTabs(props: { snippets: ObjectSnippets }) {
  const { object, snippets } = props.snippets;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const [chosen, setChosen] = useState<string>();
  // Another server may not speak the language that was read last.
  const selected =
    snippets.find(({ title }) => title === chosen) ?? snippets[0];
  return (
    <Tabs
      selectedKey={selected.title}
      onSelectionChange={key => setChosen(String(key))}
    >
      <TabList aria-label={t('useItNow.languages')}>
        {snippets.map(({ title }) => (
          <Tab key={title} id={title}>
            {title}
          </Tab>
        ))}
      </TabList>
      {snippets.map(({ title, text }) => (
        <TabPanel key={title} id={title} className={styles.panel}>
          <Snippet
            key={text}
            text={text}
            label={
              object
                ? t('useItNow.snippet', { language: title, object })
                : t('useItNow.snippetAlone', { language: title })
            }
          />
        </TabPanel>
      ))}
    </Tabs>
  );
}
