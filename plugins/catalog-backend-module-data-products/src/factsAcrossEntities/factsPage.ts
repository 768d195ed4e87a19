import { FACTS_ACROSS_ENTITIES } from './facts';

/** The documentation page of all facts that cross entities, in Markdown. */
export function factsPage(): string {
  return [
    '# Who may know what',
    '<!-- Generated from plugins/catalog-backend-module-data-products/src/factsAcrossEntities; do not edit. Run: npm run docs -->',
    'Who may read a product may not always read its contracts, its consumers or its owners. Each fact about one entity that is taken from another one has a row here that says who may know it. What is said of an entity by its own document, its readers may know.',
    '## Visible contracts only',
    'By default a product tells its readers what its contracts say about it as a whole, such as that it is about people. A portal in which that is too much chooses:',
    ['```yaml', 'dataProducts:', '  factsAcrossEntities: visible', '```'].join(
      '\n',
    ),
    'Then no fact of a contract reaches anybody who may not read that contract. It has a price: to filter products by personal data, or to count them, up to 20,000 products that the reader may see are looked at for each request. After a change of the setting, products follow at their next turn in the catalog.',
    '## The facts',
    ...FACTS_ACROSS_ENTITIES.map(({ fact, from, shown, who, visible, why }) =>
      [
        `### ${fact}`,
        [
          `- _Taken from:_ ${from}.`,
          `- _Shown in:_ ${shown}.`,
          `- _Who may know:_ ${who}.`,
          ...(visible ? [`- _With_ \`visible\`_:_ ${visible}.`] : []),
        ].join('\n'),
        why,
      ].join('\n\n'),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}
