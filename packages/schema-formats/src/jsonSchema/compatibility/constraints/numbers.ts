import { JsonSchemaRuleId } from '../rules';
import { LimitKeyword } from '../../reading/SchemaNode';
import { WriterView } from '../WriterView';
import { Constraint, obstacle, placeOf } from './Constraint';

interface Bound {
  value: number;
  /** Whether the value itself is out. */
  exclusive: boolean;
}

interface BoundLimit {
  keyword: LimitKeyword;
  exclusive: boolean;
  /** 1 for an upper bound, -1 for a lower one. */
  sign: 1 | -1;
  added: JsonSchemaRuleId;
  tightened: JsonSchemaRuleId;
}

const boundLimits: readonly BoundLimit[] = [
  {
    keyword: 'maximum',
    exclusive: false,
    sign: 1,
    added: 'maximum-added',
    tightened: 'maximum-decreased',
  },
  {
    keyword: 'exclusiveMaximum',
    exclusive: true,
    sign: 1,
    added: 'exclusive-maximum-added',
    tightened: 'exclusive-maximum-decreased',
  },
  {
    keyword: 'minimum',
    exclusive: false,
    sign: -1,
    added: 'minimum-added',
    tightened: 'minimum-increased',
  },
  {
    keyword: 'exclusiveMinimum',
    exclusive: true,
    sign: -1,
    added: 'exclusive-minimum-added',
    tightened: 'exclusive-minimum-increased',
  },
];

/** The bounds of numbers; `maximum` and `exclusiveMaximum` imply each other where they can. */
export const boundConstraints: readonly Constraint[] = boundLimits.map(
  ({ keyword, exclusive, sign, added, tightened }) => ({
    kinds: ['integer', 'fraction'],
    check: ({ view, reader }) => {
      const wanted = reader.limits.get(keyword);
      if (wanted === undefined) {
        return [];
      }
      const given = tightestBound(view, sign);
      if (given && isWithin(given, { value: wanted, exclusive }, sign)) {
        return [];
      }
      const hasSame = view.nodes.some(node => node.limits.has(keyword));
      return [
        obstacle(
          hasSame ? tightened : added,
          placeOf(reader, keyword),
          given
            ? `The writer's bound is ${given.value}${
                given.exclusive ? ' (exclusive)' : ''
              }, the reader has ${keyword} ${wanted}.`
            : `The writer has no such bound, the reader has ${keyword} ${wanted}.`,
        ),
      ];
    },
  }),
);

function isWithin(given: Bound, wanted: Bound, sign: 1 | -1): boolean {
  return (
    given.value * sign < wanted.value * sign ||
    (given.value === wanted.value && (given.exclusive || !wanted.exclusive))
  );
}

function tightestBound(view: WriterView, sign: 1 | -1): Bound | undefined {
  const bounds = view.nodes.flatMap(({ limits }) =>
    boundLimits
      .filter(limit => limit.sign === sign)
      .flatMap(({ keyword, exclusive }) => {
        const value = limits.get(keyword);
        return value === undefined ? [] : [{ value, exclusive }];
      }),
  );
  const values = view.valuesOf('integer', 'fraction') as number[] | undefined;
  if (values?.length) {
    const value = values.reduce((one, other) =>
      one * sign > other * sign ? one : other,
    );
    bounds.push({ value, exclusive: false });
  }
  return bounds.reduce<Bound | undefined>(
    (tightest, bound) =>
      !tightest || isWithin(bound, tightest, sign) ? bound : tightest,
    undefined,
  );
}

/** `multipleOf`: every multiple of 6 is one of 3, and every integer is one of 0.5. */
export const multipleConstraint: Constraint = {
  kinds: ['integer', 'fraction'],
  check: ({ view, reader }) => {
    const wanted = reader.limits.get('multipleOf');
    if (wanted === undefined) {
      return [];
    }
    const given = view.nodes.flatMap(
      node => node.limits.get('multipleOf') ?? [],
    );
    const values = view.valuesOf('integer', 'fraction') as number[] | undefined;
    const isCovered =
      given.some(step => isMultiple(step, wanted)) ||
      (!view.kinds.has('fraction') && isMultiple(1, wanted)) ||
      values?.every(value => isMultiple(value, wanted));
    if (isCovered) {
      return [];
    }
    const path = placeOf(reader, 'multipleOf');
    if (given.length === 0) {
      return [
        obstacle(
          'multiple-of-added',
          path,
          `The writer has no multipleOf, the reader has multipleOf ${wanted}.`,
        ),
      ];
    }
    return [
      obstacle(
        given.some(step => isMultiple(wanted, step))
          ? 'multiple-of-expanded'
          : 'multiple-of-changed',
        path,
        `The writer has multipleOf ${given.join(
          ' and ',
        )}, the reader has multipleOf ${wanted}.`,
      ),
    ];
  },
};

/** Exact also for decimals, where the remainder of floating point numbers is not. */
function isMultiple(value: number, step: number): boolean {
  const places = Math.max(decimals(value), decimals(step));
  if (places > 100 || Math.abs(value) > 1e100 || step > 1e100) {
    return value === step;
  }
  return scaled(value, places) % scaled(step, places) === 0n;
}

function decimals(value: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}

function scaled(value: number, places: number): bigint {
  const [digits, exponent = '0'] = String(value).split('e');
  const [whole, fraction = ''] = digits.split('.');
  const zeros = places + Number(exponent) - fraction.length;
  return BigInt(whole + fraction) * 10n ** BigInt(zeros);
}
