import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRandom } from '../../../benchmarks/company/random.mjs';
import { createCompany } from './changingCompany.mjs';

const create = (seed, removes = true) =>
  createCompany({ products: 40, random: createRandom(seed), removes });

describe('the company that is attacked', () => {
  it('changes in the same way for the same seed', () => {
    const expected = seed => {
      const company = create(seed);
      for (let day = 0; day < 5; day += 1) company.change();
      return company.expected();
    };
    assert.deepEqual(expected(3), expected(3));
    assert.notDeepEqual(expected(3), expected(4));
  });

  it('writes what is expected to be seen', () => {
    const company = create(1);
    company.change();
    for (const file of company.files.filter(({ isThere }) => isThere)) {
      const title = `${file.facts.title} rev${file.revision}`;
      assert.ok(company.textOf(file).includes(`\nname: ${title}\n`));
      assert.ok(company.expected().some(({ title: shown }) => shown === title));
    }
  });

  it('relates a product and its contract both ways, as long as both are there', () => {
    const company = create(1);
    const [product, contract] = company.expected();
    assert.ok(product.relations.includes(`providesApi ${contract.ref}`));
    assert.ok(contract.relations.includes(`apiProvidedBy ${product.ref}`));
    company.files[0].isThere = false;
    const [alone] = company.expected();
    assert.equal(alone.ref, contract.ref);
    assert.ok(!alone.relations.includes(`apiProvidedBy ${product.ref}`));
  });

  it('keeps all files where none are to go', () => {
    const company = create(1, false);
    for (let day = 0; day < 9; day += 1) company.change();
    assert.equal(company.expected().length, 80);
  });
});
