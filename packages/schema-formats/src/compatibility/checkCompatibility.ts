import { CompatibilityFormat } from './format';
import { compatibilityFormats } from './formats';
import { levelMeanings } from './levels';
import { SchemaParseError } from '../reading/SchemaParseError';
import {
  CompatibilityCheck,
  CompatibilityLevel,
  CompatibilityProfile,
  CompatibilityResult,
  SchemaFormat,
} from './types';

/**
 * Says whether a new schema may follow its predecessors, with a place and a reason
 * for everything that stands against it.
 *
 * Formats: Avro, Protobuf, JSON Schema (drafts 4 to 2020-12) and data contracts
 * of ODCS. Nothing is fetched; hostile schemas end with an incompatibility
 * `too-complex` instead of taking long.
 *
 * @param options - `reader` is the text of the new schema, `writers` are those of
 *   the earlier ones, oldest first. For `FORWARD` the roles swap inside. `profile`
 *   is `confluent` unless given, and the result names it.
 * @throws {@link SchemaParseError} for a text that is no schema; its `text` says
 *   whether it is `reader` or one of `writers`. All texts are read, also those
 *   that the level does not ask about.
 * @public
 */
export function checkCompatibility(options: {
  format: SchemaFormat;
  level: CompatibilityLevel;
  reader: string;
  writers: string[];
  profile?: CompatibilityProfile;
}): CompatibilityResult {
  const { level, reader, writers, profile = 'confluent' } = options;
  const format = formatOf(options.format);
  const { directions, transitive } = meaningOf(level);
  const newest = parse(format, reader, 'reader');
  const earlier = writers.map((text, index) =>
    parse(format, text, `writers[${index}]`),
  );
  const checks = earlier
    .map((schema, against) => ({ schema, against }))
    .slice(transitive ? 0 : -1)
    .flatMap(({ schema, against }) =>
      directions.map(
        (direction): CompatibilityCheck => ({
          direction,
          against,
          incompatibilities: format.incompatibilities({
            reader: direction === 'backward' ? newest : schema,
            writer: direction === 'backward' ? schema : newest,
            profile,
          }),
        }),
      ),
    );
  return {
    format: options.format,
    level,
    profile,
    compatible: checks.every(
      ({ incompatibilities }) => incompatibilities.length === 0,
    ),
    checks,
  };
}

function formatOf(name: SchemaFormat): CompatibilityFormat<unknown> {
  const format = compatibilityFormats.get(name);
  if (!format) {
    throw new TypeError(
      `There is no format ${JSON.stringify(name)}. Use one of ${[
        ...compatibilityFormats.keys(),
      ].join(', ')}.`,
    );
  }
  return format;
}

function meaningOf(level: CompatibilityLevel) {
  if (!Object.hasOwn(levelMeanings, level)) {
    throw new TypeError(
      `There is no level ${JSON.stringify(level)}. Use one of ${Object.keys(
        levelMeanings,
      ).join(', ')}.`,
    );
  }
  return levelMeanings[level];
}

function parse(
  format: CompatibilityFormat<unknown>,
  text: string,
  name: string,
): unknown {
  try {
    return format.parse({ text });
  } catch (error) {
    throw error instanceof SchemaParseError ? error.ofText(name) : error;
  }
}
