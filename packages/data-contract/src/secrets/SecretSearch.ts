import type { Path } from '../yaml/types';
import type { Allowed } from './allowed';
import { isConnection, isSecretEntry } from './entries';
import { isIdentity } from './identity';
import { maskText } from './maskText';
import { isSecretValue } from './secretValues';
import type { TextNode, TextScalar } from './textNodes';

/** Whether all of a scalar is hidden, or only what in it is a secret. */
export type Found = Map<TextScalar, 'whole' | 'parts'>;

/** Looks for secrets in the nodes of a document. */
export class SecretSearch {
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
        isSecretEntry(
          { name, text, parts: partsOf(value), beside, inConnection },
          this.#allowed,
        );
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

function partsOf(node: TextNode): string[] | undefined {
  if (node.kind !== 'list' && node.kind !== 'mapping') return undefined;
  const nodes =
    node.kind === 'list' ? node.items : node.entries.map(([, value]) => value);
  const parts = nodes.map(sourceOf);
  return parts.every(part => part !== undefined) ? parts : undefined;
}

function sourceOf(node: TextNode): string | undefined {
  if (node.kind === 'alias') {
    const { target } = node;
    return target?.kind === 'scalar' ? target.source : undefined;
  }
  return node.kind === 'scalar' ? node.source : undefined;
}
