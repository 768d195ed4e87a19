import { Problem } from '../../findings/problem';
import { quote } from '../../findings/wording';
import { JsonValue, QualityRule, SchemaProperty } from '../../model';
import { ContractSubject, ElementPlace } from '../subject';
import { qualityPlaces } from './qualityPlaces';

interface Needed {
  /** One of these says what to look for. */
  names: readonly string[];
  remedy: string;
}

const needed: { readonly [metric: string]: Needed } = {
  invalidValues: {
    names: ['validValues', 'pattern'],
    remedy:
      "Add arguments: { validValues: [open, shipped] }, or arguments: { pattern: '^[A-Z]{2}$' }.",
  },
  missingValues: {
    names: ['missingValues'],
    remedy: "Add arguments: { missingValues: ['', N/A] }.",
  },
};
const neededOfTable: Needed = {
  names: ['properties'],
  remedy: 'Add arguments: { properties: [order_id, line_number] }.',
};

/** What metrics look at beside their element. The rules of ODCS 3.0 have no arguments. */
export function* qualityArguments(subject: ContractSubject): Iterable<Problem> {
  for (const { rule, path, about } of qualityPlaces(subject)) {
    const row = about && neededBy(rule, about.kind);
    if (row && !row.names.some(name => isGiven(rule.arguments, name))) {
      yield {
        rule: 'missing-quality-argument',
        path,
        message: `${
          rule.metric
        } does not say what to look for: ${row.names.join(' and ')} ${
          row.names.length > 1 ? 'are' : 'is'
        } missing.`,
        remedy: row.remedy,
      };
    }
    if (about && rule.metric === 'duplicateValues') {
      const known = columnNames(about);
      for (const name of listedColumns(rule)) {
        if (!known.has(name)) {
          yield {
            rule: 'unknown-quality-column',
            path: [...path, 'arguments', 'properties'],
            message: `${quote(name)} must be unique, and ${quote(
              about.object.name,
            )} has no such column.`,
            remedy: `Name columns of ${quote(
              about.object.name,
            )}, such as properties: [${
              about.object.properties[0]?.name ?? 'order_id'
            }].`,
          };
        }
      }
    }
  }
}

function neededBy(
  { metric = '' }: QualityRule,
  kind: ElementPlace['kind'],
): Needed | undefined {
  if (metric === 'duplicateValues' && kind === 'object') return neededOfTable;
  return Object.hasOwn(needed, metric) ? needed[metric] : undefined;
}

function isGiven(
  given: { [key: string]: JsonValue } | undefined,
  name: string,
): boolean {
  const value = given && Object.hasOwn(given, name) ? given[name] : undefined;
  return Array.isArray(value)
    ? value.length > 0
    : value !== undefined && value !== null && value !== '';
}

function listedColumns({ arguments: given }: QualityRule): string[] {
  const listed =
    given && Object.hasOwn(given, 'properties') ? given.properties : [];
  const list = Array.isArray(listed) ? listed : [listed];
  return list.filter((name): name is string => typeof name === 'string');
}

/** Names of the columns of an object, and the paths of those that are nested. */
const namesByObject = new WeakMap<object, ReadonlySet<string>>();

function columnNames({ object }: ElementPlace): ReadonlySet<string> {
  const known = namesByObject.get(object);
  if (known) return known;
  const names = new Set<string>();
  function visit(properties: readonly SchemaProperty[], prefix: string) {
    for (const property of properties) {
      for (const name of [property.name, property.physicalName]) {
        if (name) {
          names.add(`${prefix}${name}`);
          names.add(`${object.name}.${prefix}${name}`);
        }
      }
      const below = property.properties.length
        ? property.properties
        : property.items?.properties;
      if (below?.length) visit(below, `${prefix}${property.name}.`);
    }
  }
  visit(object.properties, '');
  namesByObject.set(object, names);
  return names;
}
