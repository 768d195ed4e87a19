import { FindingCollector } from '../findings/FindingCollector';
import { Problem } from '../findings/problem';
import { describeValue, quote } from '../findings/wording';
import { JsonValue } from '../model';
import { Allowed } from '../secrets/allowed';
import { maskLines } from '../secrets/maskLines';
import { maskText } from '../secrets/maskText';
import { reportSecrets } from '../secrets/reportSecrets';
import { scanSecrets } from '../secrets/scanSecrets';
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
import { rememberJudgeable } from './judgeable';
import { readUnreadable } from './readUnreadable';
import { recognizeStandard } from './recognizeStandard';
import { reportDuplicateKeys } from './reportDuplicateKeys';
import { reportLostCharacters } from './reportLostCharacters';
import { DocumentReading, ReadingLimits } from './types';

interface Settings {
  limits: ReadingLimits;
  allowed?: Allowed;
}

type Readable = Extract<YamlReading, { kind: 'value' }>;

/** Reads one document of a stream; none if it turns out to be empty. */
export function readDocument(
  options: { document: DocumentText } & Settings,
): DocumentReading[] {
  const { document, limits } = options;
  const { text, line } = document;
  const positionAt = positions(document);
  const hiddenPlace = () => ({ text: maskLines(text, options.allowed), line });
  const zero = text.indexOf('\u0000');
  if (zero !== -1) {
    const problem = {
      rule: 'wrong-encoding' as const,
      message: 'the text is not UTF-8',
      remedy: 'Save the file as UTF-8.',
    };
    return [
      readUnreadable({
        place: hiddenPlace(),
        position: positionAt(zero),
        ...problem,
      }),
    ];
  }
  const yaml = readYaml({ text, ...limits });
  if (yaml.kind === 'failure') {
    const place = hiddenPlace();
    return [
      readUnreadable({
        place,
        rule: yaml.failure.rule,
        position: positionAt(yaml.failure.offset),
        ...explainFailure({
          failure: yaml.failure,
          shown: place.text,
          ...limits,
        }),
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
        place: hiddenPlace(),
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
  const { limits, allowed } = options;
  const { line } = options.document;
  const collector = new FindingCollector({ maximum: limits.maximumFindings });
  const { report } = collector;
  const recognized = recognizeStandard({
    value: options.value,
    sourceOfVersion: () => options.yaml.locate(['apiVersion']).source,
    report,
  });
  if (!recognized) {
    const { yaml, value, positionAt } = options;
    const { text } = options.document;
    return isStandardVersion(value.apiVersion)
      ? readUnreadable({
          place: { text: maskLines(text, allowed), line },
          rule: 'unknown-kind',
          position: positionAt(yaml.locate(['kind']).offset),
          message: `kind is ${describeKind(value.kind)}`,
          remedy: 'Write kind: DataProduct or kind: DataContract.',
        })
      : { kind: 'foreign', text, line };
  }
  const { text, yaml, value, exposed, positionAt } = hideSecrets(options);
  const sourceAt = (path: Path) => yaml.locate(path).source;
  reportLostCharacters({ text, report });
  reportSecrets({ text, exposed, report });
  reportDuplicateKeys({ duplicateKeys: yaml.duplicateKeys, report });
  const evaluated = evaluateDocument({
    document: recognized,
    value,
    sourceAt,
    maximumProblems: limits.maximumFindings,
    report,
  });
  const described = recognized.format.describe({ value: evaluated });
  const locate = ({ path, offset }: Problem) =>
    positionAt(offset ?? yaml.locate(path).offset);
  const standardVersion = recognized.declaredVersion;
  const findings = collector.findings({ locate });
  const reading = { ...described, standardVersion, findings, text, line };
  rememberJudgeable({
    reading,
    judgeable: {
      described,
      format: recognized.format,
      version: recognized.version,
      written: value,
      collector,
      locate,
    },
  });
  return reading;
}

/** From here on there are no secrets: neither in the text, nor in what is made of it. */
function hideSecrets(options: {
  document: DocumentText;
  yaml: Readable;
  value: { [key: string]: JsonValue };
  positionAt: (offset: number) => LinePosition;
  limits: ReadingLimits;
  allowed?: Allowed;
}) {
  const { document, yaml, value, positionAt, limits, allowed } = options;
  const { text, exposed } = scanSecrets({
    text: document.text,
    value,
    saysMore: yaml.duplicateKeys.length > 0,
    allowed,
  });
  if (text === document.text) {
    return { text, yaml, value, exposed, positionAt };
  }
  const shown = readYaml({ text, ...limits });
  if (
    shown.kind === 'failure' ||
    typeof shown.value !== 'object' ||
    shown.value === null ||
    Array.isArray(shown.value)
  ) {
    throw new Error('masking its secrets made the text unreadable');
  }
  return {
    text,
    yaml: shown,
    value: shown.value,
    exposed,
    positionAt: positions({ ...document, text }),
  };
}

function describeKind(kind: JsonValue | undefined): string {
  if (kind === undefined || kind === null) {
    return 'missing';
  }
  return typeof kind === 'string' ? quote(maskText(kind)) : describeValue(kind);
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
