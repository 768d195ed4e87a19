import { Finding, locatePaths } from '@data-mesh/data-contract';
import {
  checkCompatibility,
  CompatibilityCheck,
  CompatibilityResult,
  compatibilityRules,
  Incompatibility,
  SchemaParseError,
} from '@data-mesh/schema-formats';
import { commandRule } from '../rules';
import { Demand, Succession } from './types';

/** Whether a schema may follow the earlier ones, and what stands against it. */
export function checkSuccession(options: { succession: Succession } & Demand): {
  result?: CompatibilityResult;
  findings: Finding[];
} {
  const { succession, level, profile } = options;
  const { format, reader, writers } = succession;
  try {
    const result = checkCompatibility({
      format,
      level,
      profile,
      reader,
      writers: writers.map(({ text }) => text),
    });
    const findings = result.checks.flatMap(check =>
      check.incompatibilities.map(incompatibility =>
        incompatibilityFinding({ incompatibility, check, succession }),
      ),
    );
    return { result, findings: withPlaces({ findings, text: reader }) };
  } catch (error) {
    if (error instanceof SchemaParseError) {
      return { findings: [notASchema({ error, succession })] };
    }
    throw error;
  }
}

/** A finding with the place to look for in the new text. */
interface PlacedFinding {
  finding: Finding;
  place?: string;
}

function incompatibilityFinding(options: {
  incompatibility: Incompatibility;
  check: CompatibilityCheck;
  succession: Succession;
}): PlacedFinding {
  const { incompatibility, check, succession } = options;
  const { rule, path, reason } = incompatibility;
  const { direction, against } = check;
  const other = JSON.stringify(succession.writers[against]?.name ?? '');
  const row = compatibilityRules.find(
    ({ id, format }) => id === rule && format === succession.format,
  );
  return {
    finding: {
      rule,
      severity: 'error',
      path,
      message:
        direction === 'backward'
          ? `What was written with ${other} cannot be read: ${reason}`
          : `Readers with ${other} cannot read what is written now: ${reason}`,
      remedy: row?.remedy.replaceAll('`', '') ?? '',
    },
    // Otherwise the path is one of the earlier text.
    place: direction === 'backward' ? documentPath(path) : undefined,
  };
}

function withPlaces(options: {
  findings: readonly PlacedFinding[];
  text: string;
}): Finding[] {
  const { findings, text } = options;
  const paths = findings.flatMap(({ place }) => place ?? []);
  const places = paths.length ? locatePaths({ text, paths }) : new Map();
  return findings.map(({ finding, place }) => ({
    ...finding,
    ...(place !== undefined && places.get(place)),
  }));
}

/** `["fields"][2]["type"]` for the JSON pointer `/fields/2/type`, because JSON is YAML. */
function documentPath(path: string): string | undefined {
  if (!path.startsWith('/')) {
    return /^schema\b/.test(path) ? path : undefined;
  }
  return path
    .slice(1)
    .split('/')
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map(step =>
      /^\d+$/.test(step) ? `[${step}]` : `[${JSON.stringify(step)}]`,
    )
    .join('');
}

function notASchema(options: {
  error: SchemaParseError;
  succession: Succession;
}): Finding {
  const { error, succession } = options;
  const position = /^writers\[(\d+)\]$/.exec(error.text ?? '')?.[1];
  const writer =
    position === undefined ? undefined : succession.writers[Number(position)];
  const line = /^line (\d+)/.exec(error.place)?.[1];
  return {
    rule: 'not-a-schema',
    severity: commandRule('not-a-schema').severity,
    path: writer ? '' : error.place,
    ...(line && !writer && { line: Number(line), column: 1 }),
    message: [
      writer && `${writer.name}:`,
      // The finding has the line itself.
      !line || writer ? error.place : undefined,
      error.problem,
    ]
      .filter(Boolean)
      .join(' '),
    remedy: error.remedy,
  };
}
