import { SchemaParseError } from '../../reading';
import { isObject, JsonObject, pointerTo } from '../../reading/json';
import { parseJsonSchema } from '../reading/parseJsonSchema';
import { SchemaNode } from '../reading/SchemaNode';
import type { JsonValue } from '@data-mesh/data-contract';
import { ContractDraft, ObjectDraft } from '../../conversion/import/draft';
import { Importer } from '../../conversion/import/importer';
import { ImportRun } from '../../conversion/import/ImportRun';
import { kindsOf, logicalTypeOf } from './describeValues';
import { layersOf, sourceOf } from './layers';
import { SchemaReader } from './SchemaReader';

/** JSON Schema: its root is the object, or each of its definitions is one. */
export const jsonSchemaImporter: Importer = {
  format: 'json-schema',
  read({ text, run, isSelected }): ContractDraft {
    const { root, value } = parseJsonSchema({ text });
    const reader = new SchemaReader(run);
    const isObjectLike = (node: SchemaNode) => {
      const { nodes } = layersOf({
        start: [node],
        outside: new Set(),
        run: new ImportRun(),
      });
      return logicalTypeOf(kindsOf(nodes), nodes) === 'object';
    };
    const objects: ObjectDraft[] = [];
    const isRootObject = isObjectLike(root);
    const add = (node: SchemaNode, name: string) => {
      if (isSelected(name)) {
        objects.push(reader.object(node, name));
      }
    };
    const rows =
      root.items && isObjectLike(root.items) ? root.items : undefined;
    if (isRootObject) {
      add(root, nameOf(root));
    } else if (rows) {
      run.note('', 'The schema describes a list; its items are the object.');
      add(rows, nameOf(root));
    } else {
      const definitions = definitionsOf(value).filter(([, node]) =>
        isObjectLike(node),
      );
      for (const [name, node] of definitions) add(node, name);
      if (!definitions.length) {
        throw new SchemaParseError({
          problem: 'The schema describes no object.',
          remedy:
            'Write "type": "object" with "properties" at its root, or objects in "$defs".',
        });
      }
    }
    return {
      name: textIn(sourceOf(root).title),
      ...(isRootObject ? {} : aroundObjects(root, run)),
      objects,
    };
  },
};

const aroundKeywords = new Set([
  ...['$schema', '$id', 'id', '$defs', 'definitions', '$comment'],
  ...['type', 'items', 'title', 'description'],
]);

/** What a root says that is no object itself is said of the contract. */
function aroundObjects(
  root: SchemaNode,
  run: ImportRun,
): Omit<ContractDraft, 'objects'> {
  const source = sourceOf(root);
  const { description, 'x-odcs': kept } = source;
  const contract = isObject(kept) ? kept.contract : undefined;
  for (const keyword of Object.keys(source)) {
    const isKept = keyword === 'x-odcs' && isObject(contract);
    if (!aroundKeywords.has(keyword) && !isKept) {
      run.note(
        pointerTo('', keyword.slice(0, 100)),
        'It is said of what stands around the objects; it was left out.',
      );
    }
  }
  return {
    description: textIn(description),
    kept: isObject(contract) ? contract : undefined,
  };
}

function textIn(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value.trim() ? value : undefined;
}

/** From the title if it is one word, else from the address, else from the title. */
function nameOf(root: SchemaNode): string {
  const { title, $id, id } = sourceOf(root);
  const titled = typeof title === 'string' ? title.trim().slice(0, 200) : '';
  if (/^[\w.-]+$/.test(titled)) return titled;
  const address = [$id, id].find(found => typeof found === 'string');
  const [, last = ''] =
    /([^/:#?]{1,200})[#?]?$/.exec(String(address ?? '').slice(-500)) ?? [];
  const named = last.replace(/(\.schema)?\.json$/, '').trim();
  return (
    named ||
    titled
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('_') ||
    'object'
  );
}

/** Definitions are found by references to them, so the same text is read with one to each. */
function definitionsOf(value: JsonValue): [string, SchemaNode][] {
  if (!isObject(value)) return [];
  const { $schema, $id, id, $defs, definitions } = value;
  const places = Object.entries({ $defs, definitions }).flatMap(
    ([keyword, known]) =>
      isObject(known ?? null)
        ? Object.keys(known as JsonObject).map(name => ({ keyword, name }))
        : [],
  );
  const { root } = parseJsonSchema({
    text: JSON.stringify({
      ...{ $schema, $id, id, $defs, definitions },
      allOf: places.map(({ keyword, name }) => ({
        $ref: `#${encodeURI(pointerTo('', keyword, name))}`,
      })),
    }),
  });
  return places.flatMap(({ name }, index): [string, SchemaNode][] => {
    const { reference } = root.allOf[index];
    return reference?.kind === 'local' ? [[name, reference.target]] : [];
  });
}
