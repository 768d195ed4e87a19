/**
 * Texts of strangers in Markdown: what they must not become, and which links may be followed.
 *
 * @packageDocumentation
 */
export { escapedMarkdown } from '../comparison/output/markdown';
export { linkKind, type LinkKind } from '../structure/links';
