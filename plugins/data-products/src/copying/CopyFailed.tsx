import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { dataProductsTranslationRef } from '../translation';
import styles from './copying.module.css';

/** Says that a text could not be copied, and how to get it nevertheless. */
export function CopyFailed(props: {
  /** What to copy by hand, if it stands nowhere else on the page. */
  text?: string;
}) {
  const { text } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return (
    <div role="alert" className={styles.copyFailed}>
      <p>{t(text ? 'copying.notCopiedLink' : 'copying.notCopied')}</p>
      {text && <code>{text}</code>}
    </div>
  );
}
