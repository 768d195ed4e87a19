import { Problem } from '../../findings/problem';
import { quote } from '../../findings/wording';
import { SchemaProperty } from '../../model';
import { Path } from '../../yaml/types';
import { ContractSubject, entriesOf } from '../subject';

/** What ODCS writes for columns that are no part of a key. */
const NOT_IN_KEY = -1;

const keys = [
  {
    noun: 'primary key',
    flag: 'primaryKey',
    position: 'primaryKeyPosition',
  },
  {
    noun: 'partition key',
    flag: 'partitioned',
    position: 'partitionKeyPosition',
  },
] as const;

type Key = (typeof keys)[number];

/** Whether the positions of primary keys and partitions are 1, 2, 3 and so on. */
export function* keyPositions({
  elements,
}: ContractSubject): Iterable<Problem> {
  for (const { element, path } of elements) {
    if (!element.properties.length) continue;
    for (const key of keys) {
      yield* positionsOf(key, element.properties, [...path, 'properties']);
    }
  }
}

function* positionsOf(
  key: Key,
  properties: readonly SchemaProperty[],
  path: Path,
): Iterable<Problem> {
  const { noun, flag, position } = key;
  const takenBy = new Map<number, string>();
  let members = 0;
  for (const { entry, path: at } of entriesOf(properties, path)) {
    const found = entry[position];
    const isMember = entry[flag] === true;
    members += isMember ? 1 : 0;
    if (found === undefined) continue;
    const name = entry.name ?? '';
    const place = [...at, position];
    if (isMember !== (found !== NOT_IN_KEY)) {
      yield {
        rule: 'position-without-key',
        path: place,
        message: isMember
          ? `${quote(
              name,
            )} is part of the ${noun}, and its position -1 says that it is not.`
          : `${quote(
              name,
            )} has position ${found} in the ${noun}, and is no part of it.`,
        remedy: isMember
          ? `Write ${position}: 1, or remove ${flag}.`
          : `Add ${flag}: true, or write ${position}: -1.`,
      };
    } else if (isMember) {
      const other = takenBy.get(found);
      if (other !== undefined) {
        yield {
          rule: 'duplicate-key-position',
          path: place,
          message: `${quote(other)} and ${quote(
            name,
          )} both have position ${found} in the ${noun}.`,
          remedy: `Number the columns from 1 on, such as ${position}: ${
            takenBy.size + 1
          }.`,
        };
      }
      takenBy.set(found, other ?? name);
    }
  }
  yield* gapIn(key, { taken: [...takenBy.keys()], members, path });
}

function* gapIn(
  { noun, position }: Key,
  options: { taken: number[]; members: number; path: Path },
): Iterable<Problem> {
  const { taken, members, path } = options;
  const positions = taken.sort((left, right) => left - right);
  const wrong = positions.findIndex((found, index) => found !== index + 1);
  // Columns without a position may fill a gap, and nothing fills what is below 1.
  if (wrong === -1 || (positions.length < members && positions[0] > 0)) return;
  yield {
    rule: 'broken-key-positions',
    path,
    message: `The positions of the ${noun} are ${positions
      .slice(0, 10)
      .join(', ')}; ${
      positions[0] < 1 ? 'they start below 1' : `${wrong + 1} is missing`
    }.`,
    remedy: `Number the columns of the ${noun} from 1 on, such as ${position}: 1.`,
  };
}
