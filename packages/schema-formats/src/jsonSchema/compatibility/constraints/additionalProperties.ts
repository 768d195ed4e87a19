import { JsonSchemaRuleId } from '../rules';
import { SchemaNode } from '../../reading/SchemaNode';
import { Obstacle, firstReason, isFit } from '../verdict';
import { writerOf } from '../WriterView';
import {
  Constraint,
  ConstraintContext,
  obstacle,
  obstaclesOf,
  placeOf,
} from './Constraint';
import { isMatched } from './patternProperties';
import { schemasOfOthers, schemasOfProperty } from './propertySchemas';
import { evaluatedProperties } from './evaluated';

interface Remainder {
  context: ConstraintContext;
  /** The schema for all properties that are not covered. */
  schema: SchemaNode;
  covered: {
    names: ReadonlySet<string>;
    patterns: ReadonlySet<string>;
  };
  removed: JsonSchemaRuleId;
  narrowed: JsonSchemaRuleId;
}

/** `additionalProperties`. */
export const additionalPropertiesConstraint: Constraint = {
  kinds: ['object'],
  check: context => {
    const { additionalProperties, properties, patternProperties } =
      context.reader;
    return additionalProperties
      ? remainder({
          context,
          schema: additionalProperties,
          covered: {
            names: new Set(properties.keys()),
            patterns: new Set(patternProperties.keys()),
          },
          removed: 'additional-properties-removed',
          narrowed: 'additional-properties-narrowed',
        })
      : [];
  },
};

/** `unevaluatedProperties`: what a branch that may hold names counts as evaluated. */
export const unevaluatedPropertiesConstraint: Constraint = {
  kinds: ['object'],
  check: context => {
    const schema = context.reader.unevaluatedProperties;
    const covered = schema && evaluatedProperties(context.reader);
    return schema && covered && !covered.all
      ? remainder({
          context,
          schema,
          covered,
          removed: 'unevaluated-properties-removed',
          narrowed: 'unevaluated-properties-narrowed',
        })
      : [];
  },
};

function remainder(options: Remainder): Obstacle[] {
  return options.context.judge.takesAll(options.schema)
    ? []
    : [
        ...declaredNames(options),
        ...writtenPatterns(options),
        ...otherNames(options),
      ];
}

function declaredNames({ context, schema, covered }: Remainder): Obstacle[] {
  const { judge, view, reader } = context;
  return [...view.declared]
    .filter(
      name =>
        !covered.names.has(name) && !isMatched(judge, covered.patterns, name),
    )
    .flatMap(name => {
      const schemas = schemasOfProperty({ judge, view, name });
      const verdict = judge.compare(writerOf(schemas), schema);
      if (isFit(verdict)) {
        return [];
      }
      const isClosed = schema.fixed === false;
      return [
        obstacle(
          isClosed
            ? 'property-removed-from-closed-content-model'
            : 'property-removed-not-covered-by-partially-open-content-model',
          placeOf(reader, 'properties', name),
          isClosed
            ? `The writer may write the property ${JSON.stringify(
                name,
              )}, the reader takes no properties that it does not name.`
            : `The writer may write the property ${JSON.stringify(
                name,
              )}, which the reader does not name, and not as the reader takes such properties. ${firstReason(
                verdict,
              )}`,
        ),
      ];
    });
}

function writtenPatterns({ context, schema, covered }: Remainder): Obstacle[] {
  const { judge, view, reader } = context;
  return view.nodes.flatMap(node =>
    [...node.patternProperties]
      .filter(([pattern]) => !covered.patterns.has(pattern))
      .flatMap(([pattern, written]) => {
        const verdict = judge.compare(writerOf([written]), schema);
        return isFit(verdict)
          ? []
          : [
              obstacle(
                'pattern-property-removed',
                placeOf(reader, 'patternProperties', pattern),
                `The writer has patternProperties ${JSON.stringify(
                  pattern,
                )}, the reader has not and does not take what is written there. ${firstReason(
                  verdict,
                )}`,
              ),
            ];
      }),
  );
}

function otherNames({
  context,
  schema,
  removed,
  narrowed,
}: Remainder): Obstacle[] {
  const { judge, view } = context;
  const schemas = schemasOfOthers(view);
  const verdict = judge.compare(writerOf(schemas), schema);
  if (isFit(verdict) || schemas.length > 0) {
    return obstaclesOf(verdict);
  }
  return [
    schema.fixed === false
      ? obstacle(
          removed,
          schema.pointer,
          'The writer may write properties that it does not name, the reader takes none.',
        )
      : obstacle(
          narrowed,
          schema.pointer,
          `The writer allows anything in properties that it does not name, the reader does not. ${firstReason(
            verdict,
          )}`,
        ),
  ];
}
