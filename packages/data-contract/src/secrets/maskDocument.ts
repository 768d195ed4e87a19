import type { Path } from '../yaml/types';
import { Allowed } from './allowed';
import { isConnection, isSecretEntry } from './entries';
import { isIdentity } from './identity';
import { maskWhole } from './mask';
import { maskComments } from './maskComments';
import { maskLines } from './maskLines';
import { maskScalar } from './maskScalar';
import { maskText } from './maskText';
import { isSecretValue } from './secretValues';
import { type TextNode, type TextScalar, textNodes } from './textNodes';

/** Whether all of a scalar is hidden, or only what in it is a secret. */
type Found = Map<TextScalar, 'whole' | 'parts'>;

/** So often a mask may bring a secret to light that nobody saw before. */
const MOST_ROUNDS = 4;

/**
 * The text of a file with `•••` in the place of its secrets, each line where it
 * was. Masking what is masked changes nothing.
 */
export function maskDocument(text: string, allowed?: Allowed): string {
  let shown = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = maskOnce(shown, allowed);
    if (next === shown) return shown;
    shown = next;
  }
  return shown;
}

function maskOnce(text: string, allowed: Allowed | undefined): string {
  const documents = textNodes({ text });
  if (!documents) return maskLines(text, allowed);
  const found: Found = new Map();
  const scalars: TextScalar[] = [];
  for (const node of documents) {
    new Search({ found, scalars, allowed }).look(node, []);
  }
  scalars.sort((a, b) => a.start - b.start);
  const hasComments = text.includes('#');
  const gap = (from: number, to: number) => {
    const part = text.slice(from, to);
    return hasComments && part.includes('#')
      ? maskComments(part, allowed)
      : part;
  };
  let masked = '';
  let end = 0;
  for (const scalar of scalars) {
    if (scalar.start < end) continue;
    masked += gap(end, scalar.start);
    const written = text.slice(scalar.start, scalar.end);
    const how = found.get(scalar);
    if (how === 'whole') masked += maskWhole(written);
    else if (how) masked += maskScalar({ written, scalar, allowed });
    else masked += written;
    end = scalar.end;
  }
  return masked + gap(end, text.length);
}

/** Looks for secrets in the nodes of a document. */
class Search {
  readonly #found: Found;
  readonly #scalars: TextScalar[];
  readonly #allowed: Allowed | undefined;
  /** What is hidden already, so that aliases of aliases end. */
  readonly #hidden = new Set<TextNode>();

  constructor(options: {
    found: Found;
    scalars: TextScalar[];
    allowed: Allowed | undefined;
  }) {
    this.#found = options.found;
    this.#scalars = options.scalars;
    this.#allowed = options.allowed;
  }

  look(node: TextNode, path: Path, hidden = false, inConnection = false): void {
    switch (node.kind) {
      case 'scalar':
        this.#scalars.push(node);
        this.#judge(node, path, hidden);
        return;
      case 'alias':
        // What an alias may not show, its anchor may not show either.
        if (hidden && node.target) this.#hide(node.target, path);
        return;
      case 'list':
        node.items.forEach((item, index) =>
          this.look(item, [...path, index], hidden, inConnection),
        );
        return;
      default:
        this.#lookInMapping(node.entries, path, hidden, inConnection);
    }
  }

  #lookInMapping(
    entries: readonly [TextNode, TextNode][],
    path: Path,
    hidden: boolean,
    inConnection: boolean,
  ): void {
    const texts = new Map(
      entries.map(([key, value]) => [sourceOf(key), sourceOf(value)]),
    );
    const beside = (name: string) => texts.get(name);
    for (const [key, value] of entries) {
      const name = sourceOf(key) ?? '';
      const text = sourceOf(value);
      this.look(key, [...path, '']);
      const isHidden =
        hidden ||
        isSecretEntry({ name, text, beside, inConnection }, this.#allowed);
      const connects = inConnection || isConnection(name);
      this.look(value, [...path, name], isHidden, connects);
    }
  }

  #judge(scalar: TextScalar, path: Path, hidden: boolean): void {
    if (scalar.start < 0 || isIdentity(path)) return;
    const { source } = scalar;
    if (
      hidden &&
      isSecretValue(source) &&
      !this.#allowed?.has({ value: source })
    ) {
      this.#found.set(scalar, 'whole');
    } else if (
      !this.#found.has(scalar) &&
      maskText(source, this.#allowed) !== source
    ) {
      this.#found.set(scalar, 'parts');
    }
  }

  #hide(node: TextNode, path: Path): void {
    if (this.#hidden.has(node)) return;
    this.#hidden.add(node);
    switch (node.kind) {
      case 'scalar':
        this.#judge(node, path, true);
        return;
      case 'alias':
        if (node.target) this.#hide(node.target, path);
        return;
      case 'list':
        for (const item of node.items) this.#hide(item, path);
        return;
      default:
        for (const [, value] of node.entries) this.#hide(value, path);
    }
  }
}

function sourceOf(node: TextNode): string | undefined {
  if (node.kind === 'alias') {
    const { target } = node;
    return target?.kind === 'scalar' ? target.source : undefined;
  }
  return node.kind === 'scalar' ? node.source : undefined;
}
