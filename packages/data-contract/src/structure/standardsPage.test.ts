import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { odcsShape } from '../odcs/shape';
import { odcs2Shape } from '../odcs/version2/shape';
import { odpsShape } from '../odps/shape';
import type { Shape } from './shape';

const page = readFileSync(
  resolve(__dirname, '../../../../docs/standards.md'),
  'utf8',
);

/** Another name for what the page describes once. */
const sameAs = new Map([
  ['the items of a property', 'a property'],
  ['a relationship of an object', 'a relationship'],
  ['a relationship of a property', 'a relationship'],
  ['an input contract', 'the input contract of an output port'],
]);
/** What has a page of its own, or a row for all of its fields together. */
const describedElsewhere = [
  'the options of a logical type',
  'a map with key and value',
];

/** The fields of each thing that a shape consists of. */
function fieldsByNoun(shape: Shape) {
  const things = new Map<string, Set<string>>();
  const seen = new Set<Shape>();
  const visit = (part: Shape): void => {
    if (seen.has(part)) return;
    seen.add(part);
    if (part.kind === 'lazy') visit(part.shape());
    else if (part.kind === 'list') visit(part.item);
    else if (part.kind === 'choice') {
      for (const option of part.options) visit(option.shape);
    } else if (part.kind === 'object') {
      const noun = sameAs.get(part.noun) ?? part.noun;
      const fields = things.get(noun) ?? new Set<string>();
      things.set(noun, fields);
      // The details of a server depend on its type; they have a page of their own.
      const additions = noun === 'a server' ? [] : part.additions ?? [];
      for (const table of [part, ...additions].map(has => has.fields)) {
        for (const [name, field] of Object.entries(table)) {
          fields.add(name);
          visit(field.shape);
        }
      }
    }
  };
  visit(shape);
  return [...things].filter(([noun]) => !describedElsewhere.includes(noun));
}

function namedFields(heading: string): string[] | undefined {
  const start = page.indexOf(`\n### ${heading}\n`);
  if (start < 0) return undefined;
  const section = page.slice(start + 1).split(/\n##/)[0];
  const firstCells = section.match(/^\| .*?(?= \|)/gm) ?? [];
  return firstCells.flatMap(cell =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
}

describe('the page about the standards', () => {
  it.each([
    ...fieldsByNoun(odpsShape).map(row => ['ODPS', ...row] as const),
    ...fieldsByNoun(odcsShape).map(row => ['ODCS', ...row] as const),
    ...fieldsByNoun(odcs2Shape).map(row => ['ODCS 2.2', ...row] as const),
  ])(
    'says of %s what becomes of each field of %s',
    (standard, noun, fields) => {
      const named =
        namedFields(`${standard}: ${noun}`) ??
        namedFields(`Both: ${noun}`) ??
        [];
      expect(named).toEqual(expect.arrayContaining([...fields]));
    },
  );
});
