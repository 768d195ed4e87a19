import type { JsonValue } from '@data-mesh/data-contract';
import { Token, tokenize } from './tokenize';

/** What a simple condition says about one column. */
export type Condition =
  | { kind: 'values'; column: string; values: JsonValue[] }
  | { kind: 'bound'; column: string; operator: string; value: JsonValue }
  | { kind: 'length'; column: string; operator: string; value: number }
  | { kind: 'pattern'; column: string; pattern: string }
  | { kind: 'required'; column: string };

type Operand =
  | { kind: 'column'; name: string }
  | { kind: 'length'; name: string }
  | { kind: 'value'; value: JsonValue }
  | { kind: 'list'; values: JsonValue[] };

const MAXIMUM_DEPTH = 50;

const operators = [
  '=',
  '<',
  '<=',
  '>',
  '>=',
  '<>',
  '!=',
  '~',
  'in',
  'is',
  'between',
];
/** An operator with its sides exchanged. */
const mirrored: { readonly [operator: string]: string } = {
  '=': '=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};
const lengthFunctions = ['length', 'char_length', 'character_length', 'len'];

class ConditionReader {
  readonly #tokens: readonly Token[];
  /** Where the bracket that opens here closes. */
  readonly #closes = new Map<number, number>();
  #isTooDeep = false;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    const open: number[] = [];
    for (const [index, { word }] of tokens.entries()) {
      if (word === '(' || word === '[') open.push(index);
      if (open.length > MAXIMUM_DEPTH) this.#isTooDeep = true;
      if (word === ')' || word === ']') {
        const start = open.pop();
        if (start !== undefined) this.#closes.set(start, index);
      }
    }
  }

  conditions(): Condition[] | undefined {
    return this.#isTooDeep ? undefined : this.#all(0, this.#tokens.length, 0);
  }

  /** Those that are joined by AND. */
  #all(from: number, to: number, depth: number): Condition[] | undefined {
    const [start, end] = this.#inner(from, to);
    if (start >= end || depth > MAXIMUM_DEPTH) return undefined;
    const found: Condition[] = [];
    let first = start;
    let isRange = false;
    let parts = 0;
    for (const index of this.#top(start, end)) {
      const { word } = this.#tokens[index];
      if (word === 'or' || (word === 'not' && index === first))
        return undefined;
      if (word === 'between') isRange = true;
      else if (word === 'and' && isRange) isRange = false;
      else if (word === 'and') {
        parts += 1;
        const part = this.#part(first, index, depth);
        if (!part) return undefined;
        found.push(...part);
        first = index + 1;
      }
    }
    const last = parts
      ? this.#part(first, end, depth)
      : this.#comparison(start, end);
    return last && [...found, ...last];
  }

  #part(from: number, to: number, depth: number): Condition[] | undefined {
    return this.#all(from, to, depth + 1);
  }

  #comparison(from: number, to: number): Condition[] | undefined {
    let at: number | undefined;
    for (const index of this.#top(from, to)) {
      if (operators.includes(this.#tokens[index].word)) {
        at = index;
        break;
      }
    }
    if (at === undefined) return undefined;
    const operator = this.#tokens[at].word;
    const left = this.#operand(from, at);
    if (operator === 'is') return this.#isNotNull(left, at + 1, to);
    if (operator === 'between') return this.#between(left, at + 1, to);
    const right = this.#operand(at + 1, to);
    if (left?.kind === 'value' && right && mirrored[operator]) {
      return compare(right, mirrored[operator], left);
    }
    return left && right && compare(left, operator, right);
  }

  #isNotNull(left: Operand | undefined, from: number, to: number) {
    const words = this.#tokens.slice(from, Math.min(to, from + 3));
    return left?.kind === 'column' &&
      words.map(({ word }) => word).join(' ') === 'not null'
      ? [{ kind: 'required' as const, column: left.name }]
      : undefined;
  }

  #between(left: Operand | undefined, from: number, to: number) {
    for (const index of this.#top(from, to)) {
      if (this.#tokens[index].word === 'and') {
        const low = this.#operand(from, index);
        const high = this.#operand(index + 1, to);
        const both = [
          left && low && compare(left, '>=', low),
          left && high && compare(left, '<=', high),
        ];
        return both[0] && both[1] ? [...both[0], ...both[1]] : undefined;
      }
    }
    return undefined;
  }

  #operand(from: number, to: number): Operand | undefined {
    let [start, end] = this.#inner(from, to);
    for (let round = 0; round < MAXIMUM_DEPTH; round += 1) {
      const cast = this.#firstCast(start, end);
      if (cast === undefined) break;
      [start, end] = this.#inner(start, cast);
    }
    const first = this.#tokens[start];
    if (!first || start >= end) return undefined;
    if (end - start === 1) return single(first);
    if (first.word === '-' && end - start === 2) {
      const value = Number(this.#tokens[start + 1].text);
      return Number.isFinite(value)
        ? { kind: 'value', value: -value }
        : undefined;
    }
    if (this.#closes.get(start + 1) === end - 1) {
      if (first.word === 'any') return this.#operand(start + 2, end - 1);
      if (first.word === 'array') return this.#list(start + 2, end - 1);
      if (lengthFunctions.includes(first.word)) {
        const inner = this.#operand(start + 2, end - 1);
        return inner?.kind === 'column'
          ? { kind: 'length', name: inner.name }
          : undefined;
      }
    }
    return this.#list(start, end);
  }

  #list(from: number, to: number): Operand | undefined {
    const values: JsonValue[] = [];
    let first = from;
    const add = (end: number) => {
      const operand = this.#operand(first, end);
      if (operand?.kind === 'value') values.push(operand.value);
      first = end + 1;
      return operand?.kind === 'value';
    };
    for (const index of this.#top(from, to)) {
      if (this.#tokens[index].word === ',' && !add(index)) return undefined;
    }
    // One value alone would be read as itself, for ever.
    if (first === from || !add(to)) return undefined;
    return { kind: 'list', values };
  }

  #firstCast(from: number, to: number): number | undefined {
    for (const index of this.#top(from, to)) {
      const { word } = this.#tokens[index];
      if (word === ',') return undefined;
      if (word === '::') return index;
    }
    return undefined;
  }

  /** Without brackets around all of it. */
  #inner(from: number, to: number): [number, number] {
    let [start, end] = [from, to];
    while (
      this.#tokens[start]?.word === '(' &&
      this.#closes.get(start) === end - 1
    ) {
      start += 1;
      end -= 1;
    }
    return [start, end];
  }

  /** The tokens outside of inner brackets. */
  *#top(from: number, to: number): Iterable<number> {
    let index = from;
    while (index < to) {
      yield index;
      index = (this.#closes.get(index) ?? index) + 1;
    }
  }
}

function single(token: Token): Operand | undefined {
  switch (token.kind) {
    case 'quoted':
      return { kind: 'column', name: token.text };
    case 'text':
      return { kind: 'value', value: token.text };
    case 'number':
      return { kind: 'value', value: Number(token.text) };
    case 'word':
      if (token.word === 'true' || token.word === 'false') {
        return { kind: 'value', value: token.word === 'true' };
      }
      return /^(null|current_\w*|now|value)$/.test(token.word)
        ? undefined
        : { kind: 'column', name: token.text };
    default:
      return undefined;
  }
}

function compare(
  left: Operand,
  operator: string,
  right: Operand,
): Condition[] | undefined {
  if (left.kind === 'length' && right.kind === 'value') {
    return typeof right.value === 'number' && Object.hasOwn(mirrored, operator)
      ? [{ kind: 'length', column: left.name, operator, value: right.value }]
      : undefined;
  }
  if (left.kind !== 'column') return undefined;
  const column = left.name;
  if (right.kind === 'list') {
    return operator === 'in' || operator === '='
      ? [{ kind: 'values', column, values: right.values }]
      : undefined;
  }
  if (right.kind !== 'value') return undefined;
  const { value } = right;
  switch (operator) {
    case '=':
    case 'in':
      return [{ kind: 'values', column, values: [value] }];
    case '~':
      return typeof value === 'string'
        ? [{ kind: 'pattern', column, pattern: value }]
        : undefined;
    default:
      return Object.hasOwn(mirrored, operator)
        ? [{ kind: 'bound', column, operator, value }]
        : undefined;
  }
}

/**
 * The comparisons of a condition that are joined by AND, or `undefined` for a
 * condition that says anything else. PostgreSQL's own spelling with casts and
 * `= ANY (ARRAY[…])` is understood, too.
 */
export function readCondition(text: string): Condition[] | undefined {
  return new ConditionReader(tokenize(text)).conditions();
}
