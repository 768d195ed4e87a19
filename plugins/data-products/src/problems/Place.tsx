import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SafeLink, shortPlace } from '../document';
import { dataProductsTranslationRef } from '../translation';
import { problemHref } from './problemHref';
import styles from './problems.module.css';

/** With its folder: files of a conflict often have one name. */
export const PARTS = 2;

/** The short name of a file, a link where a person can see the file. */
export function PlaceName(props: { place: string; line?: number }) {
  return (
    <SafeLink to={problemHref(props)}>
      {shortPlace(props.place, PARTS)}
    </SafeLink>
  );
}

/** The whole address of a file, on demand. */
export function WholePlace(props: { place: string }) {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return (
    <details className={styles.wholePlace}>
      <summary>{t('problems.wholePlace')}</summary>
      <code>{props.place}</code>
    </details>
  );
}

/** A file by its short name, with what it is for in front; the whole address opens on demand. */
export function Place(props: { label?: string; place: string }) {
  const { label, place } = props;
  return (
    <div className={styles.place}>
      {label && <span>{label}</span>}
      <PlaceName place={place} />
      <WholePlace place={place} />
    </div>
  );
}
