import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SafeLink, shortPlace } from '../document';
import { dataProductsTranslationRef } from '../translation';
import { problemHref } from './problemHref';
import styles from './files.module.css';

/** With its folder: files of a conflict often have one name. */
const PARTS = 2;

/** A file by its short name; the whole address opens on demand. */
export function Place(props: { place: string; line?: number }) {
  const { place, line } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return (
    <span className={styles.place}>
      <SafeLink to={problemHref({ place, line })}>
        {shortPlace(place, PARTS)}
      </SafeLink>
      <details className={styles.wholePlace}>
        <summary>{t('files.wholePlace')}</summary>
        <code>{place}</code>
      </details>
    </span>
  );
}
