import { SchemaParseError } from '../../reading/SchemaParseError';
import { AvroRecord, AvroType } from './types';

/** Deeper than any default that people wrote, and harmless for the stack. */
const MAXIMUM_DEPTH = 500;
/** A value may fit many branches of many unions, and each way is a step. */
const MAXIMUM_STEPS = 1_000_000;

/**
 * Says whether a default is a value of its type, in the JSON that the
 * specification has for defaults. Since 1.12 a default may belong to any branch
 * of a union; before, to the first one only.
 */
export class DefaultJudge {
  #steps = 0;

  fits(type: AvroType, value: unknown, depth = 0): boolean {
    this.#count(1);
    switch (type.kind) {
      case 'null':
        return value === null;
      case 'boolean':
      case 'string':
        return typeof value === type.kind;
      case 'int':
        return Number.isInteger(value) && value === ((value as number) | 0);
      case 'long':
        return Number.isInteger(value) && Math.abs(value as number) <= 2 ** 63;
      case 'float':
      case 'double':
        return typeof value === 'number';
      case 'bytes':
        return isBytes(value);
      case 'fixed':
        return isBytes(value) && value.length === type.size;
      case 'enum':
        return type.symbols.includes(value as string);
      default:
    }
    if (depth >= MAXIMUM_DEPTH) {
      return false;
    }
    switch (type.kind) {
      case 'union':
        return type.branches.some(branch =>
          this.fits(branch, value, depth + 1),
        );
      case 'array':
        return (
          Array.isArray(value) &&
          value.every(item => this.fits(type.items, item, depth + 1))
        );
      case 'map':
        return (
          isObject(value) &&
          Object.values(value).every(item =>
            this.fits(type.values, item, depth + 1),
          )
        );
      default:
        return isObject(value) && this.#fitsRecord(type, value, depth);
    }
  }

  /** What a default of a record leaves out has a default itself. */
  #fitsRecord(
    { fields }: AvroRecord,
    value: { readonly [key: string]: unknown },
    depth: number,
  ): boolean {
    return fields.every(({ name, type, hasDefault }) => {
      this.#count(1);
      return Object.hasOwn(value, name)
        ? this.fits(type, value[name], depth + 1)
        : hasDefault;
    });
  }

  #count(steps: number): void {
    this.#steps += steps;
    if (this.#steps > MAXIMUM_STEPS) {
      throw new SchemaParseError({
        problem: 'The defaults take too long to be compared with their types.',
        remedy: 'Shorten the defaults, or give their unions fewer branches.',
      });
    }
  }
}

/** Each character of such a text is one byte. */
function isBytes(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    [...value].every(character => character.charCodeAt(0) <= 0xff)
  );
}

function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
