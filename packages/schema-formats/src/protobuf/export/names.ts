import { NameMaker } from '../../conversion/export/core';

/** Words that some parsers take for something else than a name of a type. */
const reserved = new Set(
  `bool bytes double enum extend extensions fixed32 fixed64 float group import
  int32 int64 map max message oneof option optional package public repeated
  required reserved returns rpc service sfixed32 sfixed64 sint32 sint64 stream
  string syntax to true false uint32 uint64 weak google inf nan`.split(/\s+/),
);

/** In generated code, and in JavaScript, these are something else already. */
const inherited =
  /^(?:__proto__|constructor|prototype|toString|hasOwnProperty|valueOf|toJSON|descriptor)$/i;

function letters(text: string): string {
  return text
    .slice(0, 1000)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^A-Za-z0-9_]+/g, '_');
}

function legalField(text: string): string {
  const name = letters(text)
    .replace(/^_+(?=.)/, '')
    .replace(/_+$/, '');
  if (/^[0-9]/.test(name)) return `field_${name}`;
  return reserved.has(name) || inherited.test(name) ? `${name}_field` : name;
}

/** `order line` and `order_line` become `OrderLine`. */
export function pascalCase(text: string): string {
  const name = letters(text)
    .split('_')
    .map(word => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
  if (/^[0-9]/.test(name)) return `Message${name}`;
  return inherited.test(name) || reserved.has(name) ? `${name}Message` : name;
}

/** `orderState` becomes `ORDER_STATE`. */
export function constantCase(text: string): string {
  return letters(text)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .replace(/_+/g, '_')
    .replace(/^_|_$/g, '');
}

/** The name that JSON gives to a field without `json_name`. */
export function jsonNameOf(field: string): string {
  return field.replace(
    /_+([A-Za-z0-9])?/g,
    (_, next?: string) => next?.toUpperCase() ?? '',
  );
}

const plain = (name: string) => name.toLowerCase();

/** Fields whose names differ only in case or `_` have one name in JSON. */
export function fieldNames(): NameMaker {
  return new NameMaker({
    legal: legalField,
    key: name => plain(name.replace(/_/g, '')),
    maximumBytes: 200,
    fallback: 'field',
  });
}

export function typeNames(): NameMaker {
  return new NameMaker({
    legal: pascalCase,
    key: plain,
    maximumBytes: 200,
    fallback: 'Message',
  });
}

export function constantNames(): NameMaker {
  return new NameMaker({
    legal: constantCase,
    key: plain,
    maximumBytes: 200,
    fallback: 'VALUE',
  });
}
