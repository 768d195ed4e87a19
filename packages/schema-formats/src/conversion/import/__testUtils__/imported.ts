import { load } from 'js-yaml';
import { defaultConventions } from '@data-mesh/data-contract/conventions';
import { judgeDocuments } from '@data-mesh/data-contract/reading';
import { importContract } from '../../importContract';
import { ContractImport } from '../../types';

/** An import whose document was read back and has no errors; throws if it has. */
export function imported(
  options: Parameters<typeof importContract>[0],
): ContractImport {
  const result = importContract(options);
  const errors = judgeDocuments({
    text: result.text,
    conventions: defaultConventions,
  }).flatMap(reading =>
    'findings' in reading
      ? reading.findings.filter(({ severity }) => severity === 'error')
      : [],
  );
  if (errors.length) {
    throw new Error(
      errors.map(({ path, message }) => `${path}: ${message}`).join('\n'),
    );
  }
  return result;
}

interface WrittenElement {
  name: string;
  properties?: WrittenElement[];
  [field: string]: unknown;
}

/** What the document says of its objects, as it is written. */
export function writtenObjects({ text }: ContractImport): WrittenElement[] {
  return (load(text) as { schema: WrittenElement[] }).schema;
}

/** What the document says of a property of its first object, without its name. */
export function writtenProperty(result: ContractImport, name: string) {
  const [object] = writtenObjects(result);
  const { name: _, ...property } =
    object.properties?.find(found => found.name === name) ?? {};
  return property;
}

/** A quality rule with the only values that are allowed. */
export function onlyValues(...validValues: unknown[]) {
  return { metric: 'invalidValues', arguments: { validValues }, mustBe: 0 };
}

export function custom(property: string, value: unknown) {
  return { property, value };
}
