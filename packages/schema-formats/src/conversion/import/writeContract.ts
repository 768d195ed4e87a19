import { isObject, JsonObject } from '../../reading/json';
import type { JsonValue } from '@data-mesh/data-contract';
import { writeYaml } from '@data-mesh/data-contract/yaml';
import {
  ContractDraft,
  CustomPropertyDraft,
  ElementDraft,
  ObjectDraft,
  PropertyDraft,
  QualityDraft,
} from './draft';
import { ImportRun } from './ImportRun';
import { inVersion, WrittenVersion } from './inVersion';
import {
  contractFields,
  objectFields,
  propertyFields,
  withKept,
} from './keptFields';
import { plainText, plainValue } from './plainValue';
import { UniqueNames } from './UniqueNames';

type Fields = { [key: string]: JsonValue | undefined };
type Written = { [key: string]: JsonValue };

/** Writes the draft of a contract, its keys in the order in which ODCS shows them. */
export class ContractWriter {
  readonly #run: ImportRun;
  readonly #version: WrittenVersion;
  /** Whether what an export kept is read as fields, or only shown. */
  readonly #keptAs: 'fields' | 'custom';

  constructor(options: {
    run: ImportRun;
    odcsVersion: WrittenVersion;
    keptAs: 'fields' | 'custom';
  }) {
    this.#run = options.run;
    this.#version = options.odcsVersion;
    this.#keptAs = options.keptAs;
  }

  write(options: {
    draft: ContractDraft;
    id: string;
    name: string;
    version: string;
  }): string {
    const { draft, ...names } = options;
    const { tags, servers, team, customProperties, kept } = draft;
    // Who asks for an id, a name or a version gets it.
    const { id, name, version, apiVersion, kind, schema, ...others } =
      kept ?? {};
    const contract = this.#ordered(contractFields, others, {
      apiVersion: `v${this.#version}`,
      kind: 'DataContract',
      ...names,
      status: 'draft',
      description: draft.description
        ? { purpose: this.#text(draft.description) }
        : undefined,
      tags: listOf(tags),
      servers: listOf(
        servers?.map(server =>
          this.#filled({
            server: server.server,
            type: server.type,
            ...server.details,
            customProperties: this.#customs(server.customProperties),
          }),
        ),
      ),
      schema: this.#objects(draft.objects),
      team: team && this.#filled({ ...team }),
      customProperties: this.#customs(customProperties),
    });
    return writeYaml(contract);
  }

  #objects(drafts: readonly ObjectDraft[]): Written[] {
    const names = new UniqueNames(this.#run);
    return drafts.map(draft => {
      const { contract, ...kept } = draft.kept ?? {};
      // An object has what a property has, but a type of its own.
      const { property, fields } = inVersion({
        draft: { ...draft, logicalType: 'object' },
        version: this.#version,
        run: this.#run,
      });
      return this.#ordered(objectFields, kept, {
        ...this.#names(draft, names),
        ...this.#common(property),
        ...fields,
        properties: this.#properties(draft.properties),
      });
    });
  }

  #properties(
    drafts: readonly PropertyDraft[] | undefined,
  ): Written[] | undefined {
    const names = new UniqueNames(this.#run);
    return listOf(
      drafts?.map(draft => this.#property(draft, this.#names(draft, names))),
    );
  }

  /** The items of a list and the sides of a map need no name. */
  #property(draft: PropertyDraft, names: Fields = {}): Written {
    const { property, fields } = inVersion({
      draft,
      version: this.#version,
      run: this.#run,
    });
    const { items, examples } = property;
    return this.#ordered(propertyFields, withoutOptions(draft.kept), {
      ...names,
      ...this.#common(property),
      ...fields,
      logicalTypeOptions: this.#options(property),
      primaryKey: property.primaryKeyPosition ? true : undefined,
      primaryKeyPosition: property.primaryKeyPosition,
      required: property.required,
      unique: property.unique,
      partitioned: property.partitionKeyPosition ? true : undefined,
      partitionKeyPosition: property.partitionKeyPosition,
      classification: property.classification,
      examples: listOf(examples?.map(example => this.#value(example))),
      transformLogic: property.transformLogic,
      properties: this.#properties(property.properties),
      items: items && this.#property(items),
      ...this.#map(property),
    });
  }

  #map(property: PropertyDraft): Fields {
    const { map, place, customProperties } = property;
    if (!map) return {};
    const sides = {
      key: this.#property(map.key),
      value: this.#property(map.value),
    };
    if (this.#version === '3.2.0') return { map: sides };
    this.#run.note(
      place,
      'ODCS 3.1 knows no maps; it is an object, and key and value are kept as the custom property map.',
    );
    return {
      logicalType: 'object',
      customProperties: [
        ...(this.#customs(customProperties) ?? []),
        { property: 'map', value: sides },
      ],
    };
  }

  /** What objects and properties have in common. */
  #common(draft: ElementDraft & Pick<PropertyDraft, 'logicalType'>): Fields {
    return {
      businessName: draft.businessName,
      logicalType: draft.logicalType,
      physicalType: draft.physicalType,
      description: draft.description,
      tags: listOf(draft.tags),
      relationships: listOf(
        draft.relationships?.map(item => this.#filled({ ...item })),
      ),
      quality: listOf(draft.quality?.map(rule => this.#quality(rule))),
      customProperties: this.#customs(draft.customProperties),
    };
  }

  #names(draft: ElementDraft, names: UniqueNames): Fields {
    const kept = this.#keptAs === 'fields' ? draft.kept?.name : undefined;
    const named = typeof kept === 'string' ? { ...draft, name: kept } : draft;
    const name = names.nameOf(named);
    // What had to be renamed is found in the source by its physical name.
    const physicalName = named.physicalName ?? named.name;
    const isWorthwhile = physicalName?.trim() && physicalName !== name;
    return { name, physicalName: isWorthwhile ? physicalName : undefined };
  }

  /** Those that the format can say, and those that an export kept. */
  #options({ logicalTypeOptions, kept }: PropertyDraft) {
    const options = [...(logicalTypeOptions ?? [])];
    const own =
      this.#keptAs === 'fields' ? kept?.logicalTypeOptions : undefined;
    const all = isObject(own ?? null)
      ? [...options, ...Object.entries(own as JsonObject)]
      : options;
    return all.length ? this.#value(Object.fromEntries(all)) : undefined;
  }

  #quality(rule: QualityDraft): Written {
    return this.#filled({
      name: rule.name,
      type: rule.type,
      description: rule.description,
      metric: rule.metric,
      arguments: rule.arguments && this.#value(rule.arguments),
      query: rule.query,
      engine: rule.engine,
      implementation: rule.implementation && this.#value(rule.implementation),
      mustBe: rule.mustBe,
      severity: rule.severity,
    });
  }

  #customs(list: readonly CustomPropertyDraft[] = []): Written[] | undefined {
    return listOf(
      list.map(({ property, value }) => ({
        property: property.trim() ? this.#text(property) : 'unnamed',
        value: this.#value(value),
      })),
    );
  }

  #ordered(
    order: readonly string[],
    kept: JsonObject | undefined,
    written: Fields,
  ): Written {
    if (!kept || !Object.keys(kept).length) {
      return this.#filled(written, order);
    }
    const value = this.#value(kept);
    const isObjectOfFields = isObject(value) && this.#keptAs === 'fields';
    const fields = withKept({
      written,
      kept: isObjectOfFields ? value : {},
      order,
      hasNewFields: this.#version === '3.2.0',
    });
    if (!isObjectOfFields) {
      fields.customProperties = [
        ...((fields.customProperties as JsonValue[] | undefined) ?? []),
        { property: 'odcs', value },
      ];
    }
    return this.#filled(fields);
  }

  /** Without what is absent, and with texts that can be written. */
  #filled(
    value: Fields,
    order: readonly string[] = Object.keys(value),
  ): Written {
    const written: Written = {};
    for (const key of order) {
      const held = value[key];
      if (held !== undefined) {
        written[key] = typeof held === 'string' ? this.#text(held) : held;
      }
    }
    return written;
  }

  #text(text: string): string {
    return plainText(text, this.#run);
  }

  #value(value: JsonValue): JsonValue {
    return plainValue(value, this.#run);
  }
}

/** Options are joined with those that the format says. */
function withoutOptions(kept: JsonObject | undefined): JsonObject | undefined {
  if (!kept) return undefined;
  const { logicalTypeOptions, ...others } = kept;
  return others;
}

function listOf<Item>(list: readonly Item[] | undefined): Item[] | undefined {
  return list?.length ? [...list] : undefined;
}
