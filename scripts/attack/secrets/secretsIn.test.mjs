import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { secretsIn } from './secretsIn.mjs';

const find = text => secretsIn({ text, word: /hunter/gi }).length;

describe('a secret', () => {
  it('is found as it is, in capitals, and in what is encoded', () => {
    assert.equal(find('the password is hunter2'), 1);
    assert.equal(find('HUNTER2'), 1);
    assert.equal(
      find(Buffer.from('{"cursor":"hunter2"}').toString('base64url')),
      1,
    );
  });

  it('is not found where it is masked', () => {
    assert.equal(find('the password is •••'), 0);
  });
});
