import { FindingCollector } from '../findings/FindingCollector';
import { SeverityOfRule } from '../findings/ruleSettings';
import { describeValue, quote } from '../findings/wording';
import { JsonValue } from '../model';
import { OwnershipConfiguration } from '../ownership/types';
import { PersonalDataConfiguration } from '../privacy/types';
import {
  DocumentText,
  lineCounter,
  LinePosition,
  Path,
  readYaml,
  YamlReading,
} from '../yaml';
import { evaluateDocument } from './evaluateDocument';
import { explainFailure } from './failures';
import { isStandardVersion } from './formats';
import { readUnreadable } from './readUnreadable';
import { recognizeStandard } from './recognizeStandard';
import { reportDuplicateKeys } from './reportDuplicateKeys';
import { reportLostCharacters } from './reportLostCharacters';
import { DocumentReading, ReadingLimits } from './types';

interface Settings {
  limits: ReadingLimits;
  severityOf: SeverityOfRule;
  ownership: OwnershipConfiguration;
  personalData: PersonalDataConfiguration;
  now?: Date;
}

type Readable = Extract<YamlReading, { kind: 'value' }>;

/** Reads one document of a stream; none if it turns out to be empty. */
export function readDocument(
  options: { document: DocumentText } & Settings,
): DocumentReading[] {
  const { document, limits } = options;
  const { text, line } = document;
  const place = { text, line };
  const positionAt = positions(document);
  const zero = text.indexOf('\u0000');
  if (zero !== -1) {
    const problem = {
      rule: 'wrong-encoding' as const,
      message: 'the text is not UTF-8',
      remedy: 'Save the file as UTF-8.',
    };
    return [readUnreadable({ place, position: positionAt(zero), ...problem })];
  }
  const yaml = readYaml({ text, ...limits });
  if (yaml.kind === 'failure') {
    return [
      readUnreadable({
        place,
        rule: yaml.failure.rule,
        position: positionAt(yaml.failure.offset),
        ...explainFailure({ failure: yaml.failure, ...limits }),
      }),
    ];
  }
  const { value } = yaml;
  if (value === undefined || value === null) {
    return [];
  }
  if (typeof value !== 'object' || Array.isArray(value)) {
    return [
      readUnreadable({
        place,
        rule: 'not-a-mapping',
        position: positionAt(yaml.locate([]).offset),
        message: `the document is a ${
          Array.isArray(value) ? 'list' : 'single value'
        }, not a mapping of keys to values`,
        remedy: 'Start the document with keys such as kind: DataProduct.',
      }),
    ];
  }
  return [readMapping({ ...options, yaml, value, positionAt })];
}

function readMapping(
  options: {
    document: DocumentText;
    yaml: Readable;
    value: { [key: string]: JsonValue };
    positionAt: (offset: number) => LinePosition;
  } & Settings,
): DocumentReading {
  const { yaml, value, limits, severityOf, positionAt } = options;
  const { text, line } = options.document;
  const collector = new FindingCollector({
    maximum: limits.maximumFindings,
    severityOf,
  });
  const { report } = collector;
  const sourceAt = (path: Path) => yaml.locate(path).source;
  const recognized = recognizeStandard({
    value,
    sourceOfVersion: () => sourceAt(['apiVersion']),
    report,
  });
  if (!recognized) {
    return isStandardVersion(value.apiVersion)
      ? readUnreadable({
          place: { text, line },
          rule: 'unknown-kind',
          position: positionAt(yaml.locate(['kind']).offset),
          message: `kind is ${describeKind(value.kind)}`,
          remedy: 'Write kind: DataProduct or kind: DataContract.',
        })
      : { kind: 'foreign', text, line };
  }
  reportLostCharacters({ text, report });
  reportDuplicateKeys({ duplicateKeys: yaml.duplicateKeys, report });
  const evaluated = evaluateDocument({
    document: recognized,
    value,
    sourceAt,
    maximumProblems: limits.maximumFindings,
    report,
  });
  const described = recognized.format.describe({
    value: evaluated,
    written: value,
    version: recognized.version,
    ownership: options.ownership,
    personalData: options.personalData,
    now: options.now,
    report,
  });
  const findings = collector.findings({
    locate: ({ path, offset }) =>
      positionAt(offset ?? yaml.locate(path).offset),
  });
  const standardVersion = recognized.declaredVersion;
  return { ...described, standardVersion, findings, text, line };
}

function describeKind(kind: JsonValue | undefined): string {
  if (kind === undefined || kind === null) {
    return 'missing';
  }
  return typeof kind === 'string' ? quote(kind) : describeValue(kind);
}

/** Offsets of one document as positions in the whole file. */
function positions(document: DocumentText): (offset: number) => LinePosition {
  let positionIn: ((offset: number) => LinePosition) | undefined;
  return offset => {
    positionIn ??= lineCounter({ text: document.text });
    const { line, column } = positionIn(offset);
    return {
      line: document.line + line - 1,
      column: line === 1 ? column + document.columnOffset : column,
    };
  };
}
