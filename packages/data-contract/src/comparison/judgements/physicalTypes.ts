import { ValueChange } from '../engine/shape';
import { ChangeRuleId } from '../rules/changeRules';

/** Types that hold each other's values if they have room enough. */
interface Family {
  /** From little room to much; words of one row are the same type. */
  types: readonly (readonly string[])[];
  /** What a size in parentheses means; absent if the family has none. */
  size?: 'length' | 'precision';
}

const families: readonly Family[] = [
  {
    types: [
      ['tinyint', 'byteint', 'int8_t'],
      ['smallint', 'int2', 'short', 'int16'],
      ['mediumint'],
      ['int', 'integer', 'int4', 'int32'],
      ['bigint', 'int8', 'int64', 'long'],
      ['hugeint', 'int128'],
    ],
  },
  {
    types: [
      ['real', 'float', 'float4', 'float32'],
      ['double', 'double precision', 'float8', 'float64'],
    ],
  },
  {
    types: [
      [
        'varchar',
        'varchar2',
        'nvarchar',
        'nvarchar2',
        'character varying',
        'string',
        'text',
        'clob',
      ],
    ],
    size: 'length',
  },
  { types: [['char', 'character', 'nchar', 'bpchar']], size: 'length' },
  { types: [['varbinary', 'bytea', 'blob', 'bytes']], size: 'length' },
  {
    types: [['decimal', 'numeric', 'number', 'dec']],
    size: 'precision',
  },
  { types: [['timestamp', 'timestamp without time zone']], size: 'length' },
  { types: [['timestamptz', 'timestamp with time zone']], size: 'length' },
];

const placeByWord = new Map(
  families.flatMap((family, index) =>
    family.types.flatMap((words, rank) =>
      words.map(word => [word, { family: index, rank }] as const),
    ),
  ),
);

const MAXIMUM_LENGTH = 100;
const TYPE = /^([a-z][a-z0-9_ ]*)(?:\((\d+|max)(?:,(\d+))?\))?([a-z ]*)$/;

/** A physical type as room in several directions, such as digits before and after the point. */
interface PhysicalType {
  family: number;
  room: readonly number[];
}

export function physicalTypeRule(
  change: Pick<ValueChange<unknown, string | undefined>, 'older' | 'newer'>,
): ChangeRuleId {
  if (!change.older) return 'physical-type-stated';
  if (!change.newer) return 'physical-type-withdrawn';
  const older = plain(change.older);
  const newer = plain(change.newer);
  if (older === newer) return 'said-differently';
  const before = parseType(older);
  const after = parseType(newer);
  if (!before || !after || before.family !== after.family) {
    return 'physical-type-changed';
  }
  const isRoomier = after.room.every((room, at) => room >= before.room[at]);
  const isTighter = after.room.every((room, at) => room <= before.room[at]);
  if (isRoomier && isTighter) return 'said-differently';
  if (isRoomier) return 'physical-type-widened';
  return isTighter ? 'physical-type-narrowed' : 'physical-type-changed';
}

function plain(text: string): string {
  return text
    .slice(0, MAXIMUM_LENGTH * 10)
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?([(),]) ?/g, '$1');
}

function parseType(text: string): PhysicalType | undefined {
  if (text.length > MAXIMUM_LENGTH) return undefined;
  const match = TYPE.exec(text);
  if (!match) return undefined;
  const [, word, size, scale, rest] = match;
  const place = placeByWord.get(`${word} ${rest}`.trim().replace(/  +/g, ' '));
  if (!place) return undefined;
  const { family, rank } = place;
  return { family, room: [rank, ...sizeOf(families[family], size, scale)] };
}

function sizeOf(
  family: Family,
  size: string | undefined,
  scale: string | undefined,
): number[] {
  const length = size === undefined || size === 'max' ? Infinity : Number(size);
  if (family.size !== 'precision') {
    // The width of a whole number, as MySQL writes it, is only for display.
    return [family.size === 'length' ? length : 0];
  }
  const digits = scale === undefined ? 0 : Number(scale);
  return size === undefined ? [Infinity, Infinity] : [length - digits, digits];
}
