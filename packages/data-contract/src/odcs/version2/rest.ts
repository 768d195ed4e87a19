import { CustomProperty, JsonValue } from '../../model';

/**
 * What version 3 has no field for, under the names of 2.2. What the document
 * says among its own custom properties comes first and is not replaced.
 */
export function withRest(options: {
  declared: readonly CustomProperty[];
  rest: { readonly [name: string]: JsonValue | undefined };
}): CustomProperty[] {
  const { declared, rest } = options;
  const names = new Set(declared.map(({ property }) => property));
  return [
    ...declared,
    ...Object.entries(rest).flatMap(([property, value]) =>
      value === undefined || names.has(property) ? [] : [{ property, value }],
    ),
  ];
}
