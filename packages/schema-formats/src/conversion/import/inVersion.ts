import type { JsonValue } from '@data-mesh/data-contract';
import { addCustom, PropertyDraft } from './draft';
import { ImportRun } from './ImportRun';
import { isTypeOption } from './typeOptions';

/**
 * The versions of ODCS that an import can write.
 *
 * @public
 */
export type WrittenVersion = '3.1.0' | '3.2.0';

/** The version that is written where none is asked for. */
export const usualVersion: WrittenVersion = '3.1.0';

/** What the fields of ODCS hold that differ between the versions. */
export interface VersionFields {
  deprecated?: boolean;
  synonyms?: JsonValue[];
  enum?: JsonValue[];
}

/**
 * A property with what its version of ODCS has no field for in the places that
 * it has: in 3.1 allowed values are a quality rule and the rest custom
 * properties; 3.2 has fields of its own. The children are left to the caller.
 */
export function inVersion(options: {
  draft: PropertyDraft;
  version: WrittenVersion;
  run: ImportRun;
}): { property: PropertyDraft; fields: VersionFields } {
  const { draft, version, run } = options;
  const property: PropertyDraft = { ...draft };
  if (draft.customProperties) {
    property.customProperties = [...draft.customProperties];
  }
  const fields: VersionFields = {};
  const keep = (name: string, value: JsonValue) => {
    addCustom(property, name, value);
    run.note(
      draft.place,
      `ODCS ${version} has no field for ${name} here; it is kept as a custom property.`,
    );
  };
  const hasFields = version === '3.2.0';
  const values = allowedValues(draft, run);
  if (hasFields) {
    fields.deprecated = draft.deprecated || undefined;
    fields.synonyms = draft.synonyms?.map(synonym => ({ synonym }));
    fields.enum = values?.map(value => ({ value }));
  } else {
    if (draft.deprecated) keep('deprecated', true);
    if (draft.synonyms?.length) keep('synonyms', draft.synonyms);
    if (values?.length) {
      property.quality = [
        ...(draft.quality ?? []),
        {
          metric: 'invalidValues',
          arguments: { validValues: values },
          mustBe: 0,
        },
      ];
    }
  }
  const typeOptions = new Map<string, JsonValue>();
  for (const [name, value] of draft.logicalTypeOptions ?? []) {
    if (isTypeOption(draft.logicalType, name, value)) {
      typeOptions.set(name, value);
    } else {
      keep(name, value);
    }
  }
  property.logicalTypeOptions = typeOptions;
  return { property, fields };
}

function allowedValues(
  draft: PropertyDraft,
  run: ImportRun,
): JsonValue[] | undefined {
  if (!draft.enum) return undefined;
  const values = [...new Set(draft.enum)].filter(value => value !== null);
  // Whoever lets null in lists it, too; that a value may be missing is said by the field not being required.
  const isNullable = draft.enum.includes(null) && !draft.required;
  const expected = draft.enum.length - (isNullable ? 1 : 0);
  if (values.length < expected) {
    run.note(
      draft.place,
      'The allowed values name null or one value twice; each value was kept once, without null.',
    );
  }
  return values.length ? values : undefined;
}
