import { lastPart } from '../reading/names';
import { promotions } from './promotions';
import { AvroType } from '../reading/types';

const indexes = new WeakMap<readonly AvroType[], Map<string, AvroType[]>>();

/**
 * The branches of a reader's union that may read a type of the writer. Found
 * through an index and one after the other, because a union may have thousands
 * of records, and each of them would be compared with each.
 */
export function* candidates(
  branches: readonly AvroType[],
  writer: AvroType,
): Generator<AvroType> {
  const index = indexes.get(branches) ?? indexBranches(branches);
  indexes.set(branches, index);
  const keys =
    'name' in writer
      ? [
          `${writer.kind} ${lastPart(writer.name)}`,
          `alias of ${writer.kind} ${writer.name}`,
        ]
      : promotions[writer.kind];
  for (const key of keys) {
    yield* index.get(key) ?? [];
  }
}

function indexBranches(branches: readonly AvroType[]): Map<string, AvroType[]> {
  const index = new Map<string, AvroType[]>();
  const add = (key: string, branch: AvroType) => {
    const same = index.get(key);
    if (same) {
      same.push(branch);
    } else {
      index.set(key, [branch]);
    }
  };
  for (const branch of branches) {
    if ('name' in branch) {
      add(`${branch.kind} ${lastPart(branch.name)}`, branch);
      for (const alias of branch.aliases) {
        add(`alias of ${branch.kind} ${alias}`, branch);
      }
    } else {
      add(branch.kind, branch);
    }
  }
  return index;
}
