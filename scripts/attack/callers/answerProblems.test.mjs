import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerProblems } from './answerProblems.mjs';
import { canaryOf } from './canaries.mjs';

const word = canaryOf('api:default/hidden', 'title');
const canaries = new Map([
  [
    word,
    { knownBy: ['api:default/hidden'], place: 'the title of what is hidden' },
  ],
]);
const look = (answer, mayKnow = () => false) =>
  answerProblems({
    answer: { status: 200, headers: '', body: '', ...answer },
    canaries,
    mayKnow,
    statuses: undefined,
  });

describe('an answer', () => {
  it('must not tell a word of what is hidden, in no part of it', () => {
    const told = ['tells the title of what is hidden'];
    assert.deepEqual(look({ body: `{"title":"${word}"}` }), told);
    assert.deepEqual(look({ headers: `location: ${word}` }), told);
    assert.deepEqual(
      look({ body: Buffer.from(`["${word}"]`).toString('base64url') }),
      told,
    );
  });

  it('may say what the caller may know, or has sent', () => {
    assert.deepEqual(
      look({ body: word }, () => true),
      [],
    );
    assert.deepEqual(look({ body: `no such ${word}`, sent: word }), []);
  });

  it('may have a hash in which a word stands by chance', () => {
    const hash = 'W/"1f4-QzXhxasYdjLmjxTkw0rG8Yb2cE4"';
    assert.deepEqual(look({ headers: `ETag: ${hash}` }), []);
  });

  for (const [what, body] of [
    ['a stack', 'Error: x\n    at Router.use (/app/x.js:12:3)'],
    ['a place of its code', 'Cannot find /app/node_modules/x'],
    ['how its database is asked', 'select `a` from `x` - SQLITE_BUSY'],
  ]) {
    it(`must not show ${what} in an error`, () => {
      assert.match(
        look({ status: 400, body })[0],
        new RegExp(`^shows ${what}`),
      );
    });
  }

  it('must not be a failure, nor of another status than the row says', () => {
    assert.match(look({ status: 500, body: 'x' })[0], /answered with 500/);
    const problems = answerProblems({
      answer: { status: 200, headers: '', body: '' },
      canaries,
      mayKnow: () => true,
      statuses: [401],
    });
    assert.match(problems[0], /answered with 200, not 401/);
  });
});
