import { schemaNode } from '../../reading/SchemaNode';
import { Obstacle, firstReason, isFit } from '../verdict';
import { writerOf } from '../WriterView';
import { Constraint, obstacle, obstaclesOf, placeOf } from './Constraint';
import { schemasOfProperty } from './propertySchemas';

const anyObject = schemaNode({
  pointer: '',
  empty: false,
  kinds: new Set(['object']),
});

/** `dependentRequired`, or `dependencies` with lists. */
export const dependentRequiredConstraint: Constraint = {
  kinds: ['object'],
  check: ({ judge, view, reader }) =>
    [...reader.dependentRequired].flatMap(([name, wanted]) => {
      const lists = view.nodes.flatMap(
        node => node.dependentRequired.get(name) ?? [],
      );
      const given = new Set([...lists, ...view.required, name]);
      const missing = wanted.filter(other => !given.has(other));
      const schemas = schemasOfProperty({ judge, view, name });
      if (missing.length === 0 || judge.view(writerOf(schemas)).impossible) {
        return [];
      }
      const hasList = view.nodes.some(node => node.dependentRequired.has(name));
      const isExtended = lists.every(other => wanted.includes(other));
      return [
        obstacle(
          (hasList &&
            (isExtended
              ? 'dependency-array-extended'
              : 'dependency-array-changed')) ||
            'dependency-array-added',
          placeOf(reader, 'dependencies', name),
          `The writer may write ${JSON.stringify(name)} without ${missing
            .map(other => JSON.stringify(other))
            .join(', ')}, the reader requires both.`,
        ),
      ];
    }),
};

/** `dependentSchemas`, or `dependencies` with schemas. */
export const dependentSchemasConstraint: Constraint = {
  kinds: ['object'],
  check: ({ judge, view, reader }) =>
    [...reader.dependentSchemas].flatMap(([name, schema]): Obstacle[] => {
      const given = view.nodes.flatMap(
        node => node.dependentSchemas.get(name) ?? [],
      );
      // Alone first, as registries do: a schema that no object obeys says more by itself.
      const alone = judge.compare(writerOf([...given]), schema);
      if (given.length > 0 && isFit(alone)) {
        return [];
      }
      const all = {
        ...view.writer,
        nodes: [...view.writer.nodes, ...given, anyObject],
      };
      if (!judge.view(all).impossible) {
        const verdict = judge.compare(all, schema);
        if (isFit(verdict)) {
          return [];
        }
        if (given.length > 0) {
          return obstaclesOf(verdict);
        }
      }
      return given.length > 0
        ? obstaclesOf(alone)
        : [
            obstacle(
              'dependency-schema-added',
              schema.pointer,
              `The writer has no schema for objects with the property ${JSON.stringify(
                name,
              )}, the reader has. ${firstReason(alone)}`,
            ),
          ];
    }),
};
