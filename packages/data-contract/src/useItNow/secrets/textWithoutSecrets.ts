import { lineCounter } from '../../yaml';
import type { MaskedSecret } from '../types';
import { maskLines } from './maskLines';
import { maskText } from './maskText';
import { isSecretValue, MASK } from './secretNames';
import { type TextNode, textNodes } from './textNodes';
import { isSecretEntry } from './withoutSecrets';

type Scalar = Extract<TextNode, { kind: 'scalar' }>;

/**
 * The text of a contract with `•••` in the place of every password, key and
 * token, line by line as it was, and the places of those that were found. It
 * takes YAML and JSON; of a text that cannot be parsed it hides by lines.
 *
 * @public
 */
export function textWithoutSecrets(options: { text: string }): {
  text: string;
  masked: MaskedSecret[];
} {
  const { text } = options;
  const lineAt = lineCounter({ text });
  const documents = textNodes({ text });
  const found = new Map<Scalar, { path: string; hidden: boolean }>();
  for (const document of documents ?? []) {
    findSecrets({ node: document, path: '', hidden: false, found });
  }
  const places = [...found].sort(([a], [b]) => a.start - b.start);
  let hidden = '';
  let end = 0;
  const masked: MaskedSecret[] = [];
  for (const [scalar, place] of places) {
    const source = text.slice(scalar.start, scalar.end);
    const shown = place.hidden
      ? source.replace(/\S[^\r\n]*/g, MASK)
      : maskText(source);
    // What an escape or a line end divides is hidden as a whole.
    const safe = shown === source ? source.replace(/\S[^\r\n]*/g, MASK) : shown;
    hidden += text.slice(end, scalar.start) + safe;
    end = scalar.end;
    masked.push({ path: place.path, line: lineAt(scalar.start).line });
  }
  const rest = maskLines({
    text: hidden + text.slice(end),
    onlyComments: documents !== undefined,
  });
  const lines = new Set(masked.map(({ line }) => line));
  return {
    text: rest.text,
    masked: [
      ...masked,
      ...rest.lines.filter(line => !lines.has(line)).map(line => ({ line })),
    ],
  };
}

function findSecrets(options: {
  node: TextNode;
  path: string;
  hidden: boolean;
  found: Map<Scalar, { path: string; hidden: boolean }>;
}): void {
  const { node, path, hidden, found } = options;
  switch (node.kind) {
    case 'scalar':
      if (node.start < 0) return;
      if (hidden && isSecretValue(node.source)) {
        found.set(node, { path, hidden });
      } else if (!found.has(node) && maskText(node.source) !== node.source) {
        found.set(node, { path, hidden: false });
      }
      return;
    case 'alias':
      // What an alias may not show, its anchor may not show either.
      if (hidden && node.target?.kind === 'scalar') {
        findSecrets({ ...options, node: node.target });
      }
      return;
    case 'list':
      node.items.forEach((item, index) =>
        findSecrets({ ...options, node: item, path: `${path}[${index}]` }),
      );
      return;
    default: {
      const inServer = path.startsWith('servers[');
      const beside = Object.fromEntries(
        node.entries.map(([key, value]) => [sourceOf(key), sourceOf(value)]),
      );
      for (const [key, value] of node.entries) {
        const name = sourceOf(key) ?? '';
        const entry = [name, sourceOf(value) ?? {}] as const;
        findSecrets({
          node: value,
          path: path ? `${path}.${name}` : name,
          hidden: hidden || isSecretEntry({ entry, beside, inServer }),
          found,
        });
      }
    }
  }
}

function sourceOf(node: TextNode): string | undefined {
  if (node.kind === 'alias') return node.target && sourceOf(node.target);
  return node.kind === 'scalar' ? node.source : undefined;
}
