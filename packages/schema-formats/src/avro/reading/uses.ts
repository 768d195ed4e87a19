import { AvroArray, AvroField, AvroMap, AvroUnion, AvroUse } from './types';

/** What a field holds. */
export function useOfField({ type, place, json }: AvroField): AvroUse {
  return { type, place: `${place}/type`, json: json.type };
}

/** What the items of a list are. */
export function useOfItems({ items, place, json }: AvroArray): AvroUse {
  return { type: items, place: `${place}/items`, json: json.items };
}

/** What the values of a map are. */
export function useOfValues({ values, place, json }: AvroMap): AvroUse {
  return { type: values, place: `${place}/values`, json: json.values };
}

/** What a value of a union may be. */
export function usesOfBranches({ branches, place, json }: AvroUnion) {
  return branches.map(
    (type, index): AvroUse => ({
      type,
      place: `${place}/${index}`,
      json: json[index],
    }),
  );
}
