import type { SchemaObject, Server } from '../../model';
import { cleanText } from '../languages/cleanText';
import { variablesOf } from '../languages/variables';
import type { ReadingSnippet } from '../types';

/** The fields of a server that hold one value. */
export type ServerField = {
  [Field in keyof Server]-?: Server[Field] extends string | number | undefined
    ? Field
    : never;
}[keyof Server];

/** What a snippet is written from; all of it without secrets and on one line. */
export interface SnippetContext {
  server: Partial<Record<ServerField, string>>;
  /** The address in words, for comments. */
  address: string;
  object?: SchemaObject;
  /** What the store of the data calls the object. */
  objectName?: string;
}

/** Writes one snippet; undefined where the server says too little for it. */
export type WriteSnippet = (
  context: SnippetContext,
) => ReadingSnippet | undefined;

/** What clouds allow as the name of a region or stream, or a variable. */
export const cloudName = /^(?:[A-Za-z0-9][\w.-]*|\$\{[A-Za-z_]\w*\})$/;

/** The fields of a server as texts; a port that stands in the host is moved out of it. */
export function serverFields(
  server: Server,
): Partial<Record<ServerField, string>> {
  const fields = Object.fromEntries(
    Object.entries(server).flatMap(([name, value]) => {
      const text =
        typeof value === 'string' || typeof value === 'number'
          ? cleanText(String(value))
          : '';
      return text ? [[name, text]] : [];
    }),
  ) as Partial<Record<ServerField, string>>;
  const [, host, port] =
    /^([^:[\],/]+):(\d{1,5})$/.exec(fields.host ?? '') ?? [];
  const split =
    server.type !== 'kafka' && host && !fields.port
      ? { ...fields, host, port }
      : fields;
  // A region becomes part of the name of a host, which must stay that of the cloud.
  return Object.fromEntries(
    Object.entries(split).filter(
      ([name, value]) => !/^region/.test(name) || cloudName.test(value),
    ),
  );
}

/**
 * Puts values in the place of names in braces; what stands in brackets is left out
 * where its value is missing. Undefined if another value is missing.
 */
export function fillTemplate(options: {
  template: string;
  values: Readonly<Record<string, string | undefined>>;
}): string | undefined {
  const { values } = options;
  const isFilled = (part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => values[name]);
  const template = options.template.replace(/\[(.*?)\]/g, (_, part: string) =>
    isFilled(part) ? part : '',
  );
  return isFilled(template)
    ? template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
    : undefined;
}

/** The comments that every snippet starts with. */
export function openingComments(options: {
  /** What the access is taken from, as a sentence. */
  access: string;
  /** Values of the document in which variables may stand. */
  values: readonly (string | undefined)[];
}): string[] {
  const names = [
    ...new Set(options.values.flatMap(value => variablesOf(value ?? ''))),
  ];
  return [
    options.access,
    ...(names.length > 0
      ? [`Fill in what the contract leaves open: ${names.join(', ')}.`]
      : []),
  ];
}
