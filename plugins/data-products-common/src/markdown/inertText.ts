import { MARKS } from './plainText';

/** More than that nobody reads on a card. */
const MOST_CHARACTERS = 20_000;

/** Elements of HTML that stand in a line, and those that part words. */
const IN_LINE =
  'a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr';
const APART =
  'address|area|article|aside|audio|base|blockquote|body|br|button|canvas|caption|center|col|colgroup|dd|details|dialog|div|dl|dt|embed|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|image|img|input|label|legend|li|link|main|map|meta|nav|noscript|object|ol|option|p|param|picture|pre|progress|script|section|select|source|style|summary|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|track|ul|video';

/** Markup, and the words that remain of it. */
const MARKUP: readonly [RegExp, string][] = [
  [/<((?:https?|mailto):[^<>\s]*)>/gi, '$1'],
  [/<ima?ge?\b[^<>]*?\salt\s*=\s*"([^"<>]*)"[^<>]*>/gi, ' $1 '],
  [/<ima?ge?\b[^<>]*?\salt\s*=\s*'([^'<>]*)'[^<>]*>/gi, ' $1 '],
  [new RegExp(`</?(?:${IN_LINE})(?:[\\s/][^<>]*)?>`, 'gi'), ''],
  [new RegExp(`</?(?:${APART})(?:[\\s/][^<>]*)?>`, 'gi'), ' '],
  // A link around an image: what remains of the image is the text of the link.
  [/!\[([^[\]\n]*)\](?:\([^()\n]*(?:\([^()\n]*\))?\)|\[[^[\]\n]*\])?/g, '$1'],
  // Where links and images by name point to.
  [
    /^[ \t]{0,3}\[[^[\]\n]{1,999}\]:[ \t]*\S+[ \t]*(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\))?[ \t]*$/gm,
    '',
  ],
  ...MARKS,
];

/** What is left of markup that is cut off, made up, or came about by taking away other markup. */
const LEFTOVERS: readonly [RegExp, string][] = [
  [/!(?=\[)/g, '! '],
  [/<(?=[a-z/!?])/gi, '< '],
  [/[ \t]+/g, ' '],
  [/ ?(\r?\n) ?/g, '$1'],
  [/(\r?\n){3,}/g, '\n\n'],
];

/**
 * A text without Markdown and HTML, in which the words remain and which fetches
 * nothing, even where somebody takes it for Markdown once more. An image in a
 * description would tell its host who reads it. Fast on any text, however long.
 *
 * @public
 */
export function inertText(options: { text: string }): string {
  const { text } = options;
  const plain = [...MARKUP, ...LEFTOVERS].reduce(
    (rest, [mark, remains]) => rest.replace(mark, remains),
    withoutComments(text.slice(0, MOST_CHARACTERS)),
  );
  return text.length > MOST_CHARACTERS ? `${plain.trim()}…` : plain.trim();
}

function withoutComments(text: string): string {
  const [before, ...comments] = text.split('<!--');
  const after = comments.map(comment => {
    const end = comment.indexOf('-->');
    return end < 0 ? ` ${comment}` : comment.slice(end + '-->'.length);
  });
  return [before, ...after].join('');
}
