import type {
  AuthoritativeDefinition,
  CustomProperty,
  JsonValue,
} from '@data-mesh/data-contract';
import { compact } from '../conversion/export/core';
import { inlineCode, inlineText, linkText, valueText } from './escape';

/** A link with what it is, and a text where it is no link. */
export function definitionText(definition: AuthoritativeDefinition): string {
  const { type, url, address, description, id } = definition;
  const words = [description ?? type ?? url ?? address ?? id ?? 'Definition'];
  if (description && type) words.push(`(${type})`);
  const link = linkText({ text: words.join(' '), url });
  return address ? `${link}: ${inlineCode(address)}` : link;
}

export function customText({
  property,
  value,
  description,
}: CustomProperty): string {
  const said = value === undefined ? '' : `: ${valueText(value)}`;
  return `${inlineText(property)}${said}${
    description ? ` (${inlineText(description)})` : ''
  }`;
}

const titles: { readonly [field: string]: string } = {
  businessName: 'Called',
  physicalName: 'In the database',
  physicalType: 'Physical type',
  dataGranularityDescription: 'One row',
  encryptedName: 'Encrypted as',
  criticalDataElement: 'Critical',
  transformSourceObjects: 'Made from',
  transformLogic: 'Made by',
  transformDescription: 'How it is made',
  partitioned: 'Partitioned',
  partitionKeyPosition: 'Position in the partition key',
  semanticType: 'Semantic type',
  logicalTypeOptions: 'Options',
};

function titleOf(field: string): string {
  return Object.hasOwn(titles, field)
    ? titles[field]
    : inlineText(field.slice(0, 1).toUpperCase() + field.slice(1));
}

/** What a field says, in the form that it has everywhere. */
function factText(field: string, value: JsonValue): string[] {
  const items = (Array.isArray(value) ? value : [value]) as {
    [key: string]: JsonValue;
  }[];
  switch (field) {
    case 'authoritativeDefinitions':
      return items.map(item => definitionText(item as AuthoritativeDefinition));
    case 'customProperties':
      return items.map(item => customText(item as unknown as CustomProperty));
    case 'relationships':
      return items.map(({ from, to, type }) => {
        const source = Array.isArray(from) ? ` from ${valueText(from)}` : '';
        return `${inlineText(String(type ?? 'Refers'))}${source} to ${valueText(
          to ?? '',
        )}`;
      });
    case 'enum':
      return [
        `Allowed: ${items
          .map(({ value: allowed, label, description }) => {
            const words = [label, description]
              .filter(Boolean)
              .map(word => inlineText(String(word)));
            return `${valueText(allowed ?? null)}${
              words.length ? ` (${words.join(': ')})` : ''
            }`;
          })
          .join(', ')}`,
      ];
    case 'logicalTypeOptions':
      return Object.entries(value as { [key: string]: JsonValue }).map(
        ([option, said]) =>
          `${inlineText(option)}: ${
            typeof said === 'string' ? inlineCode(said) : valueText(said)
          }`,
      );
    case 'synonyms':
      return items.map(
        item =>
          `Also called ${inlineText(String(item.synonym ?? ''))}${extra(
            item,
            'synonym',
          )}`,
      );
    default:
      if (value === true) return [titleOf(field)];
      return [`${titleOf(field)}: ${valueText(value)}`];
  }
}

function extra(item: { [key: string]: JsonValue }, shown: string): string {
  const { [shown]: _shown, ...rest } = item;
  return Object.keys(rest).length ? ` ${inlineCode(JSON.stringify(rest))}` : '';
}

/** All that an element says, but for what is shown elsewhere. */
export function factsOf(
  element: object,
  shownElsewhere: ReadonlySet<string>,
): string[] {
  return Object.entries(element).flatMap(([field, written]) => {
    if (shownElsewhere.has(field)) return [];
    const value = compact(written);
    return value === undefined || value === false ? [] : factText(field, value);
  });
}
