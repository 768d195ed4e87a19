import { Server } from '../../model';
import { entries, name, presence, shape, value } from '../engine/builders';
import { ValueChange } from '../engine/shape';
import { ChangeRuleId } from '../rules/changeRules';
import { customProperties, identifier, wording } from './common';
import { roles } from './people';

type Detail = string | number | undefined;

/** 3.1 asks for a number where 3.2 allows a text. */
function orSameText(rule: ChangeRuleId) {
  return ({ older, newer }: ValueChange<unknown, Detail>): ChangeRuleId =>
    String(older) === String(newer) ? 'said-differently' : rule;
}

function detail(options: { removed: ChangeRuleId; changed: ChangeRuleId }) {
  return value<unknown, Detail>(
    presence({
      added: 'server-detail-added',
      removed: options.removed,
      changed: orSameText(options.changed),
    }),
  );
}

const address = detail({
  removed: 'server-address-changed',
  changed: 'server-address-changed',
});
const format = detail({
  removed: 'server-format-changed',
  changed: 'server-format-changed',
});
const circumstance = detail({
  removed: 'server-detail-changed',
  changed: 'server-detail-changed',
});

const server = shape<Server>({
  noun: 'server',
  subject: 'own',
  nameOf: entryWith => entryWith.server ?? entryWith.type,
  selectors: ['server'],
  fields: {
    id: identifier,
    server: name('server-renamed'),
    type: address,
    description: wording,
    environment: value('server-environment-changed'),
    roles,
    customProperties,
    account: address,
    catalog: address,
    catalogUrl: address,
    database: address,
    dataset: address,
    delimiter: format,
    encoding: format,
    endpointUrl: address,
    format,
    host: address,
    location: address,
    namespace: address,
    path: address,
    port: address,
    project: address,
    region: circumstance,
    regionName: circumstance,
    schema: address,
    serviceName: address,
    stagingDir: circumstance,
    stream: address,
    warehouse: circumstance,
    workgroup: circumstance,
  },
});

export const servers = entries<unknown, Server>(() => server, {
  keys: [entryWith => entryWith.server, ({ type }) => type],
  added: 'server-added',
  removed: 'server-removed',
});
