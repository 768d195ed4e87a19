import { MarkdownContent } from '@backstage/core-components';
import { safeHref } from './safeHref';
import styles from './document.module.css';

const toSafeHref = (href: string) => safeHref(href) ?? '';
const withoutImages = () => '';

/**
 * A longer text of a document, which may be Markdown. Tags of HTML are shown as
 * the text that they are, images are not fetched, unsafe links are no links.
 */
export function DocumentText(props: { text: string }) {
  return (
    <MarkdownContent
      className={styles.text}
      content={props.text}
      dialect="common-mark"
      linkTarget="_blank"
      transformLinkUri={toSafeHref}
      transformImageUri={withoutImages}
    />
  );
}
