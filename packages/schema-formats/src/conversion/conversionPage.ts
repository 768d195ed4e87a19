import { exportPageSections } from './export/exportPage';
import { importPageSections } from './import/importPage';

const introduction = `# Conversion

<!-- Generated from packages/schema-formats/src/conversion; do not edit. Run: npm run docs -->

What becomes of a data contract in another format, and of another format in a contract. Nothing is left out in silence: each thing that one side says and the other cannot is a note with its place and what was written instead. Many notes of one kind become one with a count.`;

/** The documentation page of conversions, in Markdown. */
export function conversionPage(): string {
  return [introduction, ...exportPageSections(), ...importPageSections()]
    .join('\n\n')
    .concat('\n');
}
