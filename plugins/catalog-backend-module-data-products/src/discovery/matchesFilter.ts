import { type Entity, parseEntityRef } from '@backstage/catalog-model';
import type {
  DiscoveryField,
  DiscoveryFilter,
  DiscoveryKind,
} from '@data-mesh/backstage-plugin-data-products-common';
import { FIELD_NAMES, FIELDS } from './catalogQueries';

function valueAt(entity: Entity, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined)?.[key],
      entity,
    );
}

/** The values that an entity has of a field, each once. */
export function fieldValues(options: {
  entity: Entity;
  kind: DiscoveryKind;
  field: DiscoveryField;
}): string[] {
  const { entity, kind, field } = options;
  if (field === 'type' && kind === 'contract') return [];
  const where = FIELDS[field];
  if ('path' in where) {
    const value = valueAt(entity, where.path);
    const values = Array.isArray(value) ? value : [value];
    return [...new Set(values.filter(item => typeof item === 'string'))];
  }
  const refs = (entity.relations ?? [])
    .filter(({ type }) => where.relations.includes(type))
    .map(({ targetRef }) => targetRef);
  return [...new Set(refs)].filter(ref => isValueOf(field, ref));
}

/** A product may be part of a system, too, which is no domain. */
export function isValueOf(field: DiscoveryField, value: string): boolean {
  return field !== 'domain' || parseEntityRef(value).kind === 'domain';
}

/** Whether an entity meets a filter, in the way in which the catalog compares: whatever the case. */
export function matchesFilter(options: {
  entity: Entity;
  kind: DiscoveryKind;
  filter: DiscoveryFilter;
  /** A condition that is left out. */
  except?: DiscoveryField;
}): boolean {
  const { entity, kind, filter, except } = options;
  return FIELD_NAMES.every(field => {
    const wanted = filter[field];
    if (!wanted?.length || field === except) return true;
    const values = fieldValues({ entity, kind, field }).map(lowerCase);
    return wanted.some(value => values.includes(lowerCase(value)));
  });
}

function lowerCase(text: string): string {
  return text.toLocaleLowerCase('en-US');
}
