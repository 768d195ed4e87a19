import { SchemaNode } from '../reading/SchemaNode';
import {
  addCustom,
  ElementDraft,
  PropertyDraft,
  takeKept,
} from '../../conversion/import/draft';
import { ImportRun } from '../../conversion/import/ImportRun';
import { sourceOf } from './layers';

/** Keywords that become fields of ODCS, or that only organise the text. */
const understood = new Set([
  ...['$schema', '$id', 'id', '$ref', '$dynamicRef', '$recursiveRef'],
  ...['$anchor', '$dynamicAnchor', '$recursiveAnchor', '$vocabulary'],
  ...['$defs', 'definitions', 'allOf', 'type', 'enum', 'const', 'format'],
  ...['title', 'description', 'deprecated', 'examples', 'example', 'required'],
  ...['properties', 'items', 'maxLength', 'minLength', 'maxItems', 'minItems'],
  ...['maxProperties', 'minProperties', 'maxContains', 'minContains'],
  ...['maximum', 'minimum', 'exclusiveMaximum', 'exclusiveMinimum'],
  ...['multipleOf', 'pattern', 'contentEncoding', 'contentMediaType'],
  'uniqueItems',
]);

/** Titles, descriptions and examples; what ODCS has no field for is kept as written. */
export function keepKeywords(options: {
  element: ElementDraft & Pick<PropertyDraft, 'examples'>;
  nodes: readonly SchemaNode[];
  /** Keywords that the caller has read itself. */
  read: ReadonlySet<string>;
  run: ImportRun;
}): void {
  const { element, nodes, read, run } = options;
  const kept = new Set<string>();
  for (const node of nodes) {
    const source = sourceOf(node);
    element.businessName ??= textIn(source.title);
    element.description ??= textIn(source.description);
    if (source.deprecated === true) {
      element.deprecated = true;
    }
    if (Array.isArray(source.examples)) {
      element.examples ??= source.examples;
    } else if (source.example !== undefined) {
      element.examples ??= [source.example];
    }
    if (node.reference?.kind === 'remote') {
      addCustom(element, '$ref', node.reference.address);
    }
    for (const [keyword, value] of Object.entries(source)) {
      if (understood.has(keyword) || read.has(keyword) || kept.has(keyword)) {
        continue;
      }
      kept.add(keyword);
      if (keyword === 'x-odcs' && takeKept(element, value)) continue;
      addCustom(element, keyword, value);
      run.note(
        `${node.pointer}/${keyword.slice(0, 100)}`,
        'ODCS has no field for this keyword; it is kept as a custom property.',
      );
    }
    if (Array.isArray(source.items)) {
      addCustom(element, 'prefixItems', source.items);
      run.note(
        `${node.pointer}/items`,
        'ODCS has no tuples; the items are kept as the custom property prefixItems.',
      );
    }
  }
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value : undefined;
}
