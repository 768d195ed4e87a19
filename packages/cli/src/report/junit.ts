import type { Finding } from '@data-mesh/data-contract';
import { failingSeverities, severities } from '../rules/failOn';
import { plural } from './plural';
import { FileReport, ValidationReport } from './types';

/**
 * The report as JUnit XML, as CI servers read it: a suite with one test for
 * each file. What the program fails on fails the test; the rest stands in its
 * output, because a test has no warnings.
 */
export function junitReport(options: { report: ValidationReport }): string {
  const { report } = options;
  const tests = report.files.map(file => testOf(report, file));
  const failures = tests.filter(({ failing }) => failing.length > 0).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="data-product ${report.command}" tests="${tests.length}" failures="${failures}" errors="0">`,
    ...tests.map(test => suite(report, test)),
    '</testsuites>',
    '',
  ].join('\n');
}

/** The findings of a file, parted by whether the program fails on them. */
interface Test {
  file: string;
  failing: Finding[];
  others: Finding[];
}

function testOf(
  { failOn }: ValidationReport,
  { file, findings }: FileReport,
): Test {
  const counting = failingSeverities(failOn);
  const isFailing = ({ severity }: Finding) => counting.includes(severity);
  return {
    file,
    failing: findings.filter(isFailing),
    others: findings.filter(finding => !isFailing(finding)),
  };
}

function suite({ command }: ValidationReport, test: Test): string {
  const name = attribute(test.file);
  const failures = test.failing.length > 0 ? 1 : 0;
  return [
    `  <testsuite name="${name}" tests="1" failures="${failures}" errors="0" skipped="0">`,
    `    <testcase name="${name}" classname="data-product.${command}" file="${name}">`,
    ...failure(test),
    ...output(test),
    '    </testcase>',
    '  </testsuite>',
  ].join('\n');
}

function failure({ failing }: Test): string[] {
  if (failing.length === 0) {
    return [];
  }
  const message = severities
    .map(severity => ({
      severity,
      count: failing.filter(finding => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => plural(count, severity))
    .join(', ');
  const text = content(failing.map(findingText).join('\n'));
  return [
    `      <failure type="${attribute(
      failing[0].rule,
    )}" message="${message}">${text}</failure>`,
  ];
}

function output({ others }: Test): string[] {
  const text = content(others.map(findingText).join('\n'));
  return text ? [`      <system-out>${text}</system-out>`] : [];
}

function findingText(finding: Finding): string {
  const { severity, rule, line, column, message, remedy } = finding;
  const place = line === undefined ? '' : `${line}:${column ?? 1} `;
  return `${place}${severity} ${rule}: ${message} ${remedy}`.trimEnd();
}

function attribute(text: string): string {
  return content(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}

/** Characters that XML 1.0 cannot hold in any spelling. */
const impossible =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function content(text: string): string {
  return text
    .replace(impossible, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
