import type { Judge } from '../Judge';
import { SchemaNode } from '../../reading/SchemaNode';
import { Verdict, firstReason, isFit } from '../verdict';
import { WriterView, writerOf } from '../WriterView';
import {
  Constraint,
  ConstraintContext,
  obstacle,
  obstaclesOf,
} from './Constraint';
import { schemasOfProperty } from './propertySchemas';

/** `patternProperties`: for the names that the writer declares, and for all others. */
export const patternPropertiesConstraint: Constraint = {
  kinds: ['object'],
  check: context =>
    [...context.reader.patternProperties]
      .filter(([, schema]) => !context.judge.takesAll(schema))
      .flatMap(([pattern, schema]) => [
        ...declaredNames(context, pattern, schema),
        ...otherNames(context, pattern, schema),
      ]),
};

function declaredNames(
  { judge, view }: ConstraintContext,
  pattern: string,
  schema: SchemaNode,
): Verdict[] {
  const verdicts = [...view.declared]
    .filter(name => judge.matches(pattern, name) !== false)
    .map(name =>
      judge.compare(
        writerOf(schemasOfProperty({ judge, view, name, matching: pattern })),
        schema,
      ),
    );
  return obstaclesOf(...verdicts);
}

function otherNames(
  { judge, view }: ConstraintContext,
  pattern: string,
  schema: SchemaNode,
) {
  const same = view.nodes.flatMap(
    node => node.patternProperties.get(pattern) ?? [],
  );
  if (same.length > 0) {
    const plain = view.nodes.filter(node => node.patternProperties.size === 0);
    const others = plain.flatMap(node => node.additionalProperties ?? []);
    return obstaclesOf(judge.compare(writerOf([...same, ...others]), schema));
  }
  const failing = possibleSchemas(view)
    .map(schemas => judge.compare(writerOf(schemas), schema))
    .filter(verdict => !isFit(verdict));
  return failing
    .slice(0, 1)
    .map(verdict =>
      obstacle(
        'pattern-property-added',
        schema.pointer,
        `The writer has no patternProperties ${JSON.stringify(
          pattern,
        )}, and what it allows there is not what the reader takes. ${firstReason(
          verdict,
        )}`,
      ),
    );
}

/** What a name that nobody declares may obey: it may or may not match the patterns of the writer. */
function possibleSchemas(view: WriterView): SchemaNode[][] {
  const plain = view.nodes.filter(node => node.patternProperties.size === 0);
  const [patterned] = view.nodes.filter(
    node => node.patternProperties.size > 0,
  );
  const always = plain.flatMap(node => node.additionalProperties ?? []);
  return patterned
    ? [
        ...[...patterned.patternProperties.values()].map(schema => [schema]),
        patterned.additionalProperties ? [patterned.additionalProperties] : [],
      ].map(schemas => [...always, ...schemas])
    : [always];
}

/** Whether a reader's pattern is surely about a name. */
export function isMatched(
  judge: Judge,
  patterns: Iterable<string>,
  name: string,
): boolean {
  return [...patterns].some(pattern => judge.matches(pattern, name));
}
