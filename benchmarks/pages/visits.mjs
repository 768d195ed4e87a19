import { componentName } from '../company/componentDocument.mjs';
import { BIG, contractId, HUB, productFacts } from '../company/names.mjs';

const ROWS = 20;
const USUAL = 7;
const productId = index => productFacts({ index, products: 1 }).id;
/** On every entity page, so it says when the page answers and costs both sides the same. */
const MENU = {
  click: { selector: 'button[aria-haspopup="true"]' },
  answered: { selector: '[role="menuitem"]' },
};

/** The pages of the stock portal with which ours are compared. */
export const STOCK_VISITS = {
  list: {
    path: '/catalog?filters%5Bkind%5D=component&filters%5Buser%5D=all',
    shown: [
      { selector: 'a[href*="/catalog/default/component/"]', count: ROWS },
    ],
  },
  entity: {
    path: `/catalog/default/component/${componentName(USUAL)}`,
    shown: [
      { selector: 'main p, article p', text: 'Answers whatever anybody asks' },
    ],
    ...MENU,
  },
};

/** Our pages: what is to be there, and by what a click is answered. */
export const OUR_VISITS = {
  list: {
    path: '/data-products',
    shown: [
      { selector: 'a[href*="/catalog/default/dataproduct/"]', count: ROWS },
    ],
  },
  product: {
    path: `/catalog/default/dataproduct/${productId(USUAL)}`,
    shown: [
      { selector: 'p', text: 'for whoever has to count' },
      { selector: `a[href*="/api/${contractId({ index: USUAL })}"]` },
      { selector: 'a[href*="/catalog/default/group/"]' },
    ],
    ...MENU,
  },
  contract: {
    path: `/catalog/default/api/${contractId({ index: BIG })}/contract`,
    shown: [{ selector: '[role="treeitem"]', count: 10 }],
    click: { selector: '[role="treeitem"]:nth-child(2)' },
    answered: { selector: '[role="treeitem"][aria-selected="true"]' },
  },
  hub: {
    path: `/catalog/default/dataproduct/${productId(HUB)}/lineage?view=list`,
    shown: [
      { selector: 'a[href*="/catalog/default/dataproduct/"]', count: ROWS },
    ],
  },
};
