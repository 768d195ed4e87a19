import { Conventions } from '../../conventions/types';
import { DataContractDescriptor, DataProductDescriptor } from '../../model';
import { compareContracts } from '../compareContracts';
import { compareProducts } from '../compareProducts';
import { nameInWords } from '../engine/wording';
import { changeRule, ChangeRuleId } from '../rules/changeRules';
import { Comparison, Difference } from '../types';
import { ChangeLogEntry, ChangeLogLine, ChangeLogVersion } from './types';

/** So many differences of one kind are told one by one. */
const MAXIMUM_SINGLE = 3;

/**
 * The change log of a contract: one entry for each version, the latest first,
 * written by the comparison with the version before. Nobody has to keep it.
 *
 * @public
 */
export function contractChangeLog(options: {
  /** Oldest first. */
  versions: readonly ChangeLogVersion<DataContractDescriptor>[];
  /** Those of the company whose documents they are. */
  conventions: Conventions;
}): ChangeLogEntry[] {
  return changeLog({
    ...options,
    compare: compareContracts,
    introduce: ({ schema }) => {
      const columns = schema.reduce(
        (sum, { properties }) => sum + properties.length,
        0,
      );
      return `The first known version, with ${counted(
        schema.length,
        'object',
      )} and ${counted(columns, 'column')}.`;
    },
  });
}

/**
 * The change log of a data product, as {@link contractChangeLog} writes it for
 * contracts.
 *
 * @public
 */
export function productChangeLog(options: {
  /** Oldest first. */
  versions: readonly ChangeLogVersion<DataProductDescriptor>[];
  /** Those of the company whose documents they are. */
  conventions: Conventions;
}): ChangeLogEntry[] {
  return changeLog({
    ...options,
    compare: compareProducts,
    introduce: ({ outputPorts }) =>
      `The first known version, with ${counted(
        outputPorts.length,
        'output port',
      )}.`,
  });
}

function changeLog<Document extends { version?: string }>(options: {
  versions: readonly ChangeLogVersion<Document>[];
  conventions: Conventions;
  compare: (options: {
    older: Document;
    newer: Document;
    conventions: Conventions;
  }) => Comparison;
  introduce: (first: Document) => string;
}): ChangeLogEntry[] {
  const { versions, conventions, compare, introduce } = options;
  return versions
    .map(({ document, date }, index): ChangeLogEntry => {
      const { version } = document;
      const known = {
        ...(version !== undefined && { version }),
        ...(date !== undefined && { date }),
      };
      if (index === 0) {
        return { ...known, sentence: introduce(document), lines: [] };
      }
      const older = versions[index - 1].document;
      const comparison = compare({ older, newer: document, conventions });
      return {
        ...known,
        sentence: comparison.version.sentence,
        lines: linesOf(comparison.differences),
        comparison,
      };
    })
    .reverse();
}

/** Many differences of one kind become one line, where the first of them stood. */
function linesOf(differences: readonly Difference[]): ChangeLogLine[] {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const group = groups.get(difference.rule);
    if (group) group.push(difference);
    else groups.set(difference.rule, [difference]);
  }
  return [...groups].flatMap(([rule, group]) =>
    group.length > MAXIMUM_SINGLE
      ? [foldedLine(rule, group)]
      : group.map(({ impact, reason }) => ({
          impact,
          rule,
          text: reason,
          count: 1,
        })),
  );
}

function foldedLine(rule: string, group: readonly Difference[]): ChangeLogLine {
  const { title, impact, consequence } = changeRule(rule as ChangeRuleId);
  const subjects = [
    ...new Set(group.flatMap(({ subject }) => (subject ? [subject] : []))),
  ];
  const left = subjects.length - MAXIMUM_SINGLE;
  const named = subjects.slice(0, MAXIMUM_SINGLE).map(nameInWords).join(', ');
  const names = left > 0 ? `${named} and ${left} more` : named;
  const where = names ? ` (${names})` : '';
  return {
    impact,
    rule,
    text: `${title}, ${group.length} times${where}: ${consequence}.`,
    count: group.length,
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
