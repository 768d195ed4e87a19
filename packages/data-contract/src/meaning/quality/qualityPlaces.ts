import { QualityRule } from '../../model';
import { Path } from '../../yaml/types';
import { ContractSubject, ElementPlace, entriesOf } from '../subject';

/** A quality rule, where it stands and what it is about. */
export interface QualityPlace {
  rule: QualityRule;
  path: Path;
  /** The table or column; absent for rules over the contract. */
  about?: ElementPlace;
}

/** All quality rules of a contract. */
export function* qualityPlaces({
  contract,
  elements,
}: Pick<ContractSubject, 'contract' | 'elements'>): Iterable<QualityPlace> {
  for (const { entry, path } of entriesOf(contract.quality, ['quality'])) {
    yield { rule: entry, path };
  }
  for (const about of elements) {
    if (!about.element.quality.length) continue;
    for (const { entry, path } of entriesOf(about.element.quality, [
      ...about.path,
      'quality',
    ])) {
      yield { rule: entry, path, about };
    }
  }
}
