/** A fact about one entity that is computed from another one. */
export interface FactAcrossEntities {
  fact: string;
  /** The entity that it is taken from. */
  from: string;
  /** Where people and programs meet it. */
  shown: string;
  /** Who may know it, by default. */
  who: string;
  /** Who may know it with `dataProducts.factsAcrossEntities: visible`, where that differs. */
  visible?: string;
  why: string;
  /** The test that holds it, from the root of the repository. */
  heldBy: string;
}

const BACKEND = 'plugins/catalog-backend-module-data-products/src/tests';
const FRONTEND = 'plugins/data-products/src';
const ACROSS = `${BACKEND}/factsAcrossEntities.test.ts`;

/** Every fact that crosses entities. Whoever adds one adds a row, and a test that holds it. */
export const FACTS_ACROSS_ENTITIES: readonly FactAcrossEntities[] = [
  {
    fact: 'Whether a product is about people',
    from: 'the contracts of its output ports',
    shown:
      '`spec.personalData` of the product, its line in lists, the filter and its counts, CSV, search hits, actions',
    who: 'readers of the product',
    visible:
      'what readers of a contract may know of it: the product itself does not say it, and lists, filters, counts and actions compute it for each reader from the contracts that they may read; a hit of the search does not tell it',
    why: 'Whoever considers a product must know that it is about people, also where its columns are none of their business.',
    heldBy: ACROSS,
  },
  {
    fact: 'That another product promises the same contract, and that a port has another version than its contract',
    from: 'the output ports of all products, the version of the contract',
    shown:
      'findings of the product (`shared-contract`, `unlike-version`), their number in lists, actions',
    who: 'readers of the product; the other product is never named',
    visible: 'nobody: these two rules are off',
    why: 'Those who can mend it read the product. The page of the contract names the other product to those who may read that.',
    heldBy: `${BACKEND}/portFindings.test.ts`,
  },
  {
    fact: 'That a product matches words in the tables and columns of its contracts, and which',
    from: 'its contracts',
    shown: 'lists, the reasons in them, counts, actions',
    who: 'readers of the contract that has the words',
    why: 'Else somebody could ask for the columns of a hidden contract word by word.',
    heldBy: ACROSS,
  },
  {
    fact: 'How many entries a list has, and how many have a value',
    from: 'the entries',
    shown: 'lists, filters, CSV, actions',
    who: 'each reader is counted what they may read',
    why: 'A number that counts hidden entries tells that there are some.',
    heldBy: ACROSS,
  },
  {
    fact: 'The contracts of a product, the products of a contract, their titles',
    from: 'the other entity',
    shown: 'lists, cards of ports, the page of the contract, actions',
    who: 'readers of the other entity',
    why: 'A title is a word of the other entity.',
    heldBy: ACROSS,
  },
  {
    fact: 'Which contract the port of a product names, and which entities a relation joins',
    from: 'the document of one of the two',
    shown:
      'ports and relations of the entity, as in all of Backstage; the references of products in the search document of a contract',
    who: 'readers of either end',
    why: 'The document of the product says it, and the catalog gives relations to the readers of both ends. It is a name and nothing more.',
    heldBy: ACROSS,
  },
  {
    fact: 'What is wrong with the contracts of a product',
    from: 'the contracts of its output ports',
    shown:
      'the status of the product and its numbers: lists, the head of its page, cards, search hits, CSV, actions',
    who: 'readers of the contract; others are told a status without it',
    why: 'Whoever reads the contract reads its findings there.',
    heldBy:
      'plugins/catalog-backend-module-data-products/src/discovery/describeEntry.test.ts',
  },
  {
    fact: 'Who reads a contract, and how many do',
    from: 'the consumers',
    shown: 'lists, lineage, _Changes_, actions',
    who: 'readers of the consumer; others are not counted',
    why: 'That somebody reads something is a fact of the reader.',
    heldBy: ACROSS,
  },
  {
    fact: 'Which user or group an e-mail or a name means',
    from: 'users and groups',
    shown: 'the owners of products and contracts, as relations',
    who: 'readers of the product or contract',
    why: 'An owner whom nobody may know owns nothing. Title and profile are for readers of the user or group only.',
    heldBy: `${BACKEND}/discovery.test.ts`,
  },
  {
    fact: 'What follows a product or contract that ends',
    from: 'its own document; the title from what follows',
    shown: 'lists, the alert on its page, actions',
    who: 'readers of the entity that ends; reference and title for readers of what follows',
    why: 'The document says what to use instead in words of its own.',
    heldBy: `${BACKEND}/discovery.test.ts`,
  },
  {
    fact: 'What comes before and after in the lineage',
    from: 'products, contracts and other entities',
    shown: '_Lineage_ and its CSV',
    who: 'readers of each entity; of others there is the name in the relation',
    why: 'The browser reads each entity with the rights of who looks.',
    heldBy: `${FRONTEND}/lineage/LineageContent.test.tsx`,
  },
  {
    fact: 'Versions of the contracts that a port named before',
    from: 'the product with the port, the other contracts',
    shown: '_Changes_, `/data-products/versions`',
    who: 'readers of the product and of the other contract; of a contract that is gone only readers of the whole catalog',
    why: 'A history that goes on in another contract must not tell what is in it.',
    heldBy: `${BACKEND}/versions.test.ts`,
  },
  {
    fact: 'What is wrong with a file',
    from: 'the file and all entities in it',
    shown: '_Files to fix_ and its CSV',
    who: 'with `data-products.files.read`, readers of every entity of the file; numbers for the whole, and files about no entity, only readers of the whole catalog',
    why: 'A problem quotes the file. Pages are filled with what the reader may know, and a cursor names nothing.',
    heldBy: `${BACKEND}/problemsForReaders.test.ts`,
  },
  {
    fact: 'That another source wants an `id`',
    from: 'the file of that source and the entity, or the product for which the `id` is kept',
    shown: '_Files to fix_ and its CSV, a note on the page of the entity',
    who: 'with `data-products.files.read`, those who may decide about it; in the list, readers of the whole catalog, too',
    why: 'Anybody can register such a file. Nobody puts a file of theirs on the page of somebody’s product.',
    heldBy: `${BACKEND}/conflictsForReaders.test.ts`,
  },
];
