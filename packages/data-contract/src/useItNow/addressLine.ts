import type { SchemaObject } from '../model';
import { cleanText } from './languages/cleanText';
import { maskText } from '../secrets/maskText';
import { fillTemplate, type ServerField } from './servers/context';

/** As many objects as an address names. */
const NAMED_OBJECTS = 3;

function objectNames(schema: readonly SchemaObject[]): string | undefined {
  // Asked for each server, so it must not look at all objects.
  const names = schema
    .slice(0, NAMED_OBJECTS + 1)
    .map(
      ({ physicalName, name }) =>
        `\`${cleanText(maskText(physicalName || name))}\``,
    );
  const more = schema.length - NAMED_OBJECTS;
  return more > 1
    ? `${names.slice(0, NAMED_OBJECTS).join(', ')} and ${more} more`
    : names.join(', ') || undefined;
}

/** Fills the address of a server kind: parts of which the server says nothing are left out. */
export function addressLine(options: {
  template: string;
  server: Partial<Record<ServerField, string>>;
  schema: readonly SchemaObject[];
}): string {
  const values = { ...options.server, objects: objectNames(options.schema) };
  return options.template
    .split(', ')
    .flatMap(part => {
      const whole = fillTemplate({ template: part, values });
      // `{objects} on {host}`: where one is missing, the other stands alone.
      return whole === undefined
        ? part
            .split(/ (?:on|in) /)
            .flatMap(half => fillTemplate({ template: half, values }) ?? [])
        : [whole];
    })
    .join(', ');
}
