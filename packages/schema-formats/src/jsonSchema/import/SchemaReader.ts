import { SchemaNode } from '../reading/SchemaNode';
import { ObjectDraft, PropertyDraft } from '../../conversion/import/draft';
import { ImportRun } from '../../conversion/import/ImportRun';
import { describeValues, kindsOf, logicalTypeOf } from './describeValues';
import { keepKeywords } from './keepKeywords';
import { layersOf } from './layers';

interface Place {
  /** Schemas that all hold here. */
  start: readonly SchemaNode[];
  outside: ReadonlySet<SchemaNode>;
  depth: number;
  name?: string;
  isRequired?: boolean;
}

const none: ReadonlySet<string> = new Set();

/** Turns schemas into objects and properties. */
export class SchemaReader {
  readonly #run: ImportRun;

  constructor(run: ImportRun) {
    this.#run = run;
  }

  object(node: SchemaNode, name: string): ObjectDraft {
    const { nodes } = layersOf({
      start: [node],
      outside: new Set(),
      run: this.#run,
    });
    const object: ObjectDraft = {
      place: node.pointer,
      name,
      properties: this.#properties(nodes, { outside: new Set(), depth: 0 }),
    };
    keepKeywords({ element: object, nodes, read: none, run: this.#run });
    if (object.businessName === name && object.kept?.name === undefined) {
      delete object.businessName;
    }
    return object;
  }

  #property(place: Place): PropertyDraft {
    const { start, outside, name, depth } = place;
    const [first] = start;
    this.#run.countProperty(first.pointer);
    const layers = layersOf({ start, outside, run: this.#run });
    const choice = nullableChoice(layers.nodes);
    const nodes = choice
      ? [
          ...layers.nodes,
          ...layersOf({ start: [choice.other], outside, run: this.#run }).nodes,
        ]
      : layers.nodes;
    const kinds = kindsOf(nodes);
    const property: PropertyDraft = {
      place: first.pointer,
      name,
      logicalType: logicalTypeOf(kinds, nodes),
    };
    this.#addRequired(property, {
      ...place,
      mayBeNull: Boolean(choice) || (kinds?.has('null') ?? false),
    });
    describeValues({ property, nodes, run: this.#run });
    const read = new Set(choice ? [choice.keyword] : []);
    if (this.#run.hasRoom(depth, first.pointer)) {
      const inside = { outside: new Set([...outside, ...nodes]), depth };
      this.#addParts(property, { nodes, inside, read });
    }
    keepKeywords({ element: property, nodes, read, run: this.#run });
    if (property.businessName === name) {
      delete property.businessName;
    }
    return property;
  }

  #addRequired(
    property: PropertyDraft,
    place: Place & { mayBeNull: boolean },
  ): void {
    if (!place.isRequired) return;
    if (place.mayBeNull) {
      this.#run.note(
        property.place,
        'The property must be there and may be null; ODCS knows only values that are required, so that it is not required here.',
      );
    } else {
      property.required = true;
    }
  }

  #addParts(
    property: PropertyDraft,
    options: {
      nodes: readonly SchemaNode[];
      inside: Pick<Place, 'outside' | 'depth'>;
      read: Set<string>;
    },
  ): void {
    const { nodes, inside, read } = options;
    const { logicalType } = property;
    const deeper = { ...inside, depth: inside.depth + 1 };
    if (logicalType === 'object') {
      const properties = this.#properties(nodes, deeper);
      const values = nodes.flatMap(({ additionalProperties }) =>
        additionalProperties?.empty === false &&
        additionalProperties.fixed === undefined
          ? [additionalProperties]
          : [],
      );
      if (!properties.length && values.length) {
        read.add('additionalProperties');
        property.logicalType = 'map';
        property.map = {
          key: { place: property.place, logicalType: 'string' },
          value: this.#property({ ...deeper, start: values }),
        };
      } else if (properties.length) {
        property.properties = properties;
      }
    }
    const items = nodes.flatMap(node =>
      node.items && !node.prefixItems.length ? [node.items] : [],
    );
    if (logicalType === 'array' && items.length) {
      property.items = this.#property({ ...deeper, start: items });
    }
  }

  #properties(
    nodes: readonly SchemaNode[],
    inside: Pick<Place, 'outside' | 'depth'>,
  ): PropertyDraft[] {
    const starts = new Map<string, SchemaNode[]>();
    const required = new Set(nodes.flatMap(node => node.required));
    for (const node of nodes) {
      for (const [name, start] of node.properties) {
        const known = starts.get(name);
        if (known) {
          known.push(start);
        } else {
          starts.set(name, [start]);
        }
      }
    }
    const outside = new Set([...inside.outside, ...nodes]);
    for (const name of required) {
      if (!starts.has(name)) {
        this.#run.note(
          `${nodes[0].pointer}/required`,
          `${JSON.stringify(
            name.slice(0, 100),
          )} is required and not described; it was left out.`,
        );
      }
    }
    return [...starts].map(([name, start]) =>
      this.#property({
        ...inside,
        outside,
        start,
        name,
        isRequired: required.has(name),
      }),
    );
  }
}

/** `anyOf` or `oneOf` of null and one schema says that values may be missing. */
function nullableChoice(
  nodes: readonly SchemaNode[],
): { keyword: string; other: SchemaNode } | undefined {
  for (const node of nodes) {
    for (const keyword of ['anyOf', 'oneOf'] as const) {
      const others = node[keyword].filter(branch => !isNull(branch));
      if (node[keyword].length === 2 && others.length === 1) {
        return { keyword, other: others[0] };
      }
    }
  }
  return undefined;
}

function isNull({ kinds }: SchemaNode): boolean {
  return kinds?.size === 1 && kinds.has('null');
}
