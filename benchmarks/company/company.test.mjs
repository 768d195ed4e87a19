import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDocuments } from './checkDocuments.mjs';
import { contractDocument } from './contractDocument.mjs';
import { BIG, BIG_CONTRACT_COLUMNS, contractId, HUB } from './names.mjs';
import { productDocument } from './productDocument.mjs';
import { COMMON_COLUMN } from './words.mjs';

const products = 1_000;
const indexes = Array.from({ length: products }, (_, index) => index);

describe('the generated company', () => {
  it('has documents in which the reader of this project finds no error', () => {
    checkDocuments({ products });
  });

  it('is the same each time', () => {
    const write = () =>
      indexes.map(index => productDocument({ index, products }));
    assert.deepEqual(write(), write());
  });

  it('has one contract with 10,000 columns', () => {
    const text = contractDocument({ index: BIG, products });
    assert.equal(text.match(/^ {6}- name: /gm).length, BIG_CONTRACT_COLUMNS);
  });

  it('has a column that every second contract has', () => {
    const having = indexes.filter(index =>
      contractDocument({ index, products }).includes(COMMON_COLUMN.name),
    );
    assert.equal(having.length, products / 2);
  });

  it('has a product that at least 300 others read', () => {
    const port = `contractId: ${contractId({ index: HUB })}\n`;
    const readers = indexes.filter(
      index =>
        index !== HUB && productDocument({ index, products }).includes(port),
    );
    assert.ok(readers.length >= 300, `${readers.length} readers`);
  });
});
