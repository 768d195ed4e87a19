import type { DataContractDescriptor } from '@data-mesh/data-contract';
import { describeServers } from '@data-mesh/data-contract/use-it-now';
import {
  describeQualityRules,
  describeServiceLevels,
} from '@data-mesh/data-contract/wording';
import { contextLines } from './contextLines';
import { inlineCode, inlineText, linkText, tableOf } from './escape';
import { customText, definitionText, factsOf } from './facts';
import { qualityLines } from './qualityWords';
import { serviceLevelLines } from './serviceLevelWords';

/** A heading with what is below it; nothing where there is nothing. */
function section(title: string, parts: readonly string[]): string[] {
  return parts.length ? [`## ${title}`, ...parts] : [];
}

function list(items: readonly string[]): string[] {
  return items.length ? [items.map(item => `- ${item}`).join('\n')] : [];
}

/** What stands above the schema: what the contract is, and for what. */
export function termsSections(contract: DataContractDescriptor): string[] {
  const { description, price } = contract;
  const rows: [string, string | undefined][] = [
    ['Id', contract.id],
    ['Version', contract.version],
    ['Status', contract.status],
    ['Domain', contract.domain],
    ['Data product', contract.dataProduct],
    ['Tenant', contract.tenant],
    ['Tags', contract.tags.join(', ')],
    ['Created', contract.contractCreatedTs],
    [
      'Price',
      price &&
        [
          price.priceAmount,
          price.priceCurrency,
          price.priceUnit && `per ${price.priceUnit}`,
        ]
          .filter(part => part !== undefined && part !== '')
          .join(' '),
    ],
  ];
  const known = rows.filter((row): row is [string, string] => Boolean(row[1]));
  return [
    ...(known.length
      ? [
          tableOf(
            ['Contract', ''],
            known.map(([title, text]) => [title, inlineText(text)]),
          ),
        ]
      : []),
    ...(description.purpose
      ? ['## Purpose', inlineText(description.purpose)]
      : []),
    ...(description.usage ? ['## Usage', inlineText(description.usage)] : []),
    ...(description.limitations
      ? ['## Limitations', inlineText(description.limitations)]
      : []),
    ...list([
      ...description.authoritativeDefinitions.map(definitionText),
      ...description.customProperties.map(customText),
    ]),
    ...contextLines(contract.context),
  ];
}

/** What stands below the schema: promises, places and people. */
export function promiseSections(contract: DataContractDescriptor): string[] {
  const { slaProperties, slaDefaultElement, quality, team } = contract;
  const levels = describeServiceLevels({ contract }).flatMap(serviceLevelLines);
  return [
    ...section('Quality', [
      ...(quality.length
        ? [
            describeQualityRules({ rules: quality, documentPath: '' })
              .flatMap(qualityLines)
              .join('\n'),
          ]
        : []),
    ]),
    ...section('Service levels', [
      ...(slaProperties.length ? [levels.join('\n')] : []),
      ...(slaDefaultElement
        ? [
            `They hold for ${inlineCode(
              slaDefaultElement,
            )} if nothing else is said.`,
          ]
        : []),
    ]),
    ...section('Servers', serverParts(contract)),
    ...section('Team', team ? teamParts(team) : []),
    ...section(
      'Access',
      contract.roles.length
        ? [
            tableOf(
              ['Role', 'Access', 'Approved by', 'Description', 'More'],
              contract.roles.map(role => [
                inlineText(role.role ?? ''),
                inlineText(role.access ?? ''),
                [role.firstLevelApprovers, role.secondLevelApprovers]
                  .map(text => inlineText(text ?? ''))
                  .filter(Boolean)
                  .join(', then '),
                inlineText(role.description ?? ''),
                factsOf(
                  role,
                  new Set([
                    'role',
                    'access',
                    'firstLevelApprovers',
                    'secondLevelApprovers',
                    'description',
                  ]),
                ).join('<br>'),
              ]),
            ),
          ]
        : [],
    ),
    ...section(
      'Support',
      list(
        contract.support.map(channel => {
          const { url, invitationUrl, address, description } = channel;
          const link = linkText({
            text: channel.channel ?? url ?? address ?? 'Channel',
            url: url ?? invitationUrl,
          });
          const more = factsOf(
            channel,
            new Set(['channel', 'url', 'description']),
          );
          return [link, description ? inlineText(description) : '', ...more]
            .filter(Boolean)
            .join('; ');
        }),
      ),
    ),
    ...section('More', [
      ...list([
        ...contract.authoritativeDefinitions.map(definitionText),
        ...contract.customProperties.map(customText),
      ]),
    ]),
  ];
}

function serverParts(contract: DataContractDescriptor): string[] {
  const shown = new Set([
    'server',
    'type',
    'description',
    'environment',
    'roles',
  ]);
  return describeServers({ contract }).flatMap(({ name, servers }) => [
    ...(name ? [`### Environment ${inlineText(name)}`] : []),
    ...list(
      servers.map(
        ({ server, name: own, typeName, address, description, roles }) =>
          [
            `**${inlineText(own ?? typeName)}** (${inlineText(typeName)})`,
            address ? inlineCode(address) : '',
            description ? inlineText(description) : '',
            ...roles.map(({ role }) =>
              role ? `Role ${inlineText(role)}` : '',
            ),
            ...factsOf(server, shown),
          ]
            .filter(Boolean)
            .join('<br>'),
      ),
    ),
  ]);
}

function teamParts(
  team: NonNullable<DataContractDescriptor['team']>,
): string[] {
  const shown = new Set(['name', 'description', 'members']);
  const own = new Set([
    'username',
    'name',
    'role',
    'description',
    'dateIn',
    'dateOut',
  ]);
  return [
    ...(team.name ? [`**${inlineText(team.name)}**`] : []),
    ...(team.description ? [inlineText(team.description)] : []),
    ...list(factsOf(team, shown)),
    ...(team.members.length
      ? [
          tableOf(
            ['Who', 'Role', 'From', 'Until', 'More'],
            team.members.map(member => [
              [member.name, member.username]
                .map(text => inlineText(text ?? ''))
                .filter(Boolean)
                .join(', '),
              inlineText(member.role ?? ''),
              inlineText(member.dateIn ?? ''),
              inlineText(member.dateOut ?? ''),
              [inlineText(member.description ?? ''), ...factsOf(member, own)]
                .filter(Boolean)
                .join('<br>'),
            ]),
          ),
        ]
      : []),
  ];
}
