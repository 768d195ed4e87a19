import {
  CustomProperty,
  DataProductDescriptor,
  JsonValue,
  Team,
} from '../model';
import { Path } from '../yaml/types';
import { qualityPlaces } from './quality/qualityPlaces';
import { ContractSubject, entriesOf, membersPath } from './subject';
import { PropertyHolder } from './suppressions';

interface Holding {
  customProperties: readonly CustomProperty[];
}

function* holdersIn(
  list: readonly Holding[],
  path: Path,
): Iterable<PropertyHolder> {
  for (const { entry, path: at } of entriesOf(list, path)) {
    yield { path: at, customProperties: entry.customProperties };
  }
}

function* holdersInTeam(
  team: Team | undefined,
  written: JsonValue,
): Iterable<PropertyHolder> {
  if (!team) return;
  yield { path: ['team'], customProperties: team.customProperties };
  yield* holdersIn(team.members, membersPath(written));
}

/** All of a contract that may silence rules. */
export function* holdersOfContract(
  subject: Pick<ContractSubject, 'contract' | 'elements' | 'written'>,
): Iterable<PropertyHolder> {
  const { contract, elements, written } = subject;
  yield { path: [], customProperties: contract.customProperties };
  for (const { element, path } of elements) {
    if (element.customProperties.length) {
      yield { path, customProperties: element.customProperties };
    }
    if (element.relationships.length) {
      yield* holdersIn(element.relationships, [...path, 'relationships']);
    }
  }
  for (const { rule, path } of qualityPlaces(subject)) {
    yield { path, customProperties: rule.customProperties };
  }
  yield* holdersIn(contract.slaProperties, ['slaProperties']);
  yield* holdersIn(contract.servers, ['servers']);
  yield* holdersIn(contract.roles, ['roles']);
  yield* holdersIn(contract.support, ['support']);
  yield* holdersInTeam(contract.team, written);
}

/** All of a product that may silence rules. */
export function* holdersOfProduct(options: {
  product: DataProductDescriptor;
  written: JsonValue;
}): Iterable<PropertyHolder> {
  const { product, written } = options;
  yield { path: [], customProperties: product.customProperties };
  yield* holdersIn(product.inputPorts, ['inputPorts']);
  yield* holdersIn(product.outputPorts, ['outputPorts']);
  yield* holdersInTeam(product.team, written);
}
