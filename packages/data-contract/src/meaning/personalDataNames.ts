import { Conventions } from '../conventions/types';
import { Problem } from '../findings/problem';
import { DataContractDescriptor } from '../model';
import { leafColumns, LeafColumn } from '../privacy/columns';
import { looksPersonal, PersonalLook } from '../privacy/looksPersonal';
import { personalData } from '../privacy/personalData';

/** Names of what has none of its own: the items of a list, the value of a mapping. */
const emptyNames: ReadonlySet<string> = new Set(['items', 'item', 'value']);

/** Columns that look personal, and about which nothing is said at all. */
export function personalDataNames(options: {
  contract: DataContractDescriptor;
  conventions: Conventions;
}): Problem[] {
  const { contract } = options;
  const configuration = options.conventions.personalData;
  const { tags } = contract;
  const whole = personalData({ contract: { schema: [], tags }, configuration });
  if (whole.answer === 'yes') {
    return [];
  }
  const answers = personalData({ contract, configuration }).columns;
  return leafColumns(contract).flatMap((column, index) => {
    const isSaid =
      answers[index].answer !== 'unknown' ||
      column.elements.some(({ element }) => element.classification);
    const look = isSaid ? undefined : lookAt(column);
    return look
      ? [
          {
            rule: 'looks-personal-unclassified' as const,
            path: column.place,
            message: `${look.reason} It has no classification.`,
            remedy:
              'Add classification: pii if it is about people, else the one that fits, such as classification: internal.',
          },
        ]
      : [];
  });
}

function lookAt({ elements }: LeafColumn): PersonalLook | undefined {
  const names = elements
    .slice(0, 3)
    .map(({ name }, index) =>
      name.slice((elements[index + 1]?.name.length ?? -1) + 1),
    );
  const start = names.length > 2 && emptyNames.has(names[0]) ? 1 : 0;
  const { element } = elements[0];
  return looksPersonal({
    name: names[start],
    objectName: elements[start + 1].name,
    logicalType: element.logicalType,
    businessName: elements[start].element.businessName,
  });
}
