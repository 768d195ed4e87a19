import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canariesIn, canaryOf } from './canaries.mjs';

const word = canaryOf('api:default/orders', 'title');
const base64 = text => Buffer.from(text).toString('base64url');

describe('a canary', () => {
  it('is the same word for the same place, and another one for each other place', () => {
    assert.equal(canaryOf('api:default/orders', 'title'), word);
    assert.notEqual(canaryOf('api:default/orders', 'text'), word);
    assert.match(word, /^[a-z]{17}$/);
  });

  for (const [where, text] of [
    ['a text', `{"title":"${word}"}`],
    ['capitals', word.toUpperCase()],
    ['a cursor', `{"cursor":"${base64(`{"key":"${word}"}`)}"}`],
    ['a cursor within a cursor', base64(`["${base64(`x ${word}`)}"]`)],
    ['an address', `url:x%2F${word}%2Fa`],
    ['letters that are encoded', `%${'71'}${word.slice(1)}`],
  ]) {
    it(`is found in ${where}`, () => {
      assert.deepEqual([...canariesIn(text)], [word]);
    });
  }

  it('is found nowhere else', () => {
    assert.deepEqual([...canariesIn('qzx and nothing, qzxabc')], []);
  });
});
