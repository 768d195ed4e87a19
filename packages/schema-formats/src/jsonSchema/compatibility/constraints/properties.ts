import { writerOf } from '../WriterView';
import { Obstacle, firstReason, isFit } from '../verdict';
import { Constraint, obstacle, obstaclesOf, placeOf } from './Constraint';
import { schemasOfProperty } from './propertySchemas';

/** `properties`. */
export const propertiesConstraint: Constraint = {
  kinds: ['object'],
  check: ({ judge, view, reader }) =>
    [...reader.properties].flatMap(([name, schema]): Obstacle[] => {
      const schemas = schemasOfProperty({ judge, view, name });
      const verdict = judge.compare(writerOf(schemas), schema);
      if (isFit(verdict)) {
        return [];
      }
      if (schemas.length === 0) {
        return [
          obstacle(
            'property-added-to-open-content-model',
            schema.pointer,
            `The writer does not know the property ${JSON.stringify(
              name,
            )} and allows anything there. ${firstReason(verdict)}`,
          ),
        ];
      }
      if (view.declared.has(name)) {
        return [verdict];
      }
      return [
        obstacle(
          'property-added-not-covered-by-partially-open-content-model',
          schema.pointer,
          `The writer does not name the property ${JSON.stringify(
            name,
          )}, and what it allows there is not what the reader takes. ${firstReason(
            verdict,
          )}`,
        ),
      ];
    }),
};

/** `required`. */
export const requiredConstraint: Constraint = {
  kinds: ['object'],
  check: ({ view, reader, profile }) => {
    const objects = view.valuesOf('object');
    return reader.required
      .filter(name => !view.required.has(name))
      .filter(
        name => !objects?.every(value => Object.hasOwn(value as object, name)),
      )
      .filter(name => {
        const property = reader.properties.get(name);
        // Confluent asks only about declared properties and fills in defaults.
        return !(
          profile === 'confluent' &&
          (property ? property.hasDefault : reader.properties.size > 0)
        );
      })
      .map(name =>
        obstacle(
          view.declared.has(name)
            ? 'required-attribute-added'
            : 'required-property-added',
          placeOf(reader, 'required'),
          view.declared.has(name)
            ? `The writer may leave out the property ${JSON.stringify(
                name,
              )}, the reader requires it.`
            : `The writer does not know the property ${JSON.stringify(
                name,
              )}, the reader requires it.`,
        ),
      );
  },
};

/** `propertyNames`. */
export const propertyNamesConstraint: Constraint = {
  kinds: ['object'],
  check: ({ judge, view, reader }) => {
    const { propertyNames } = reader;
    if (!propertyNames) {
      return [];
    }
    const given = view.nodes.flatMap(node => node.propertyNames ?? []);
    const verdict = judge.compare(
      writerOf([judge.textNode, ...given]),
      propertyNames,
    );
    if (isFit(verdict) || given.length > 0) {
      return obstaclesOf(verdict);
    }
    return [
      obstacle(
        'property-names-added',
        placeOf(reader, 'propertyNames'),
        `The writer has no propertyNames, the reader has. ${firstReason(
          verdict,
        )}`,
      ),
    ];
  },
};
