import {
  ContractExporter,
  native,
  TreatmentTable,
} from '../conversion/export/core';
import { promiseSections, termsSections } from './contractSections';
import { inlineText } from './escape';
import { objectSection } from './schemaSection';

const said = native('in words');

/** All of it is for people. */
export const markdownTreatments: TreatmentTable = {
  contract: { otherwise: said, facets: {} },
  object: { otherwise: said, facets: {} },
  property: { otherwise: said, facets: {} },
  option: { otherwise: said, facets: {} },
};

/** Contracts as one page in Markdown as GitHub has it. */
export const markdownExporter: ContractExporter = {
  format: 'markdown',
  title: 'Markdown',
  treatments: markdownTreatments,
  write({ contract, tables, fileName }) {
    const parts = [
      `# ${inlineText(contract.name ?? contract.id ?? '') || 'Data contract'}`,
      ...termsSections(contract),
      ...(tables.length ? ['## Schema', ...tables.flatMap(objectSection)] : []),
      ...promiseSections(contract),
    ];
    return [{ name: `${fileName}.md`, text: `${parts.join('\n\n')}\n` }];
  },
};
