import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inTurns } from './inTurns.mjs';

const letOthersGoOn = () => new Promise(resolve => setImmediate(resolve));

/** What began and ended in which order; each task goes on until the test ends it. */
function start({ tasks, room, ...options }) {
  const log = [];
  const ends = new Map();
  const run = task => {
    log.push(`+${task.name}`);
    return new Promise(resolve => {
      ends.set(task.name, () => {
        log.push(`-${task.name}`);
        resolve(task.name.toUpperCase());
      });
    });
  };
  const all = inTurns({ tasks, room, run, ...options });
  return {
    all,
    log,
    async end(name) {
      ends.get(name)();
      await letOthersGoOn();
    },
  };
}
const named = (name, more) => ({ name, ...more });

describe('tasks that take turns', () => {
  it('go on side by side as long as there is room, in their order', async () => {
    const tasks = ['a', 'b', 'c'].map(name => named(name));
    const { all, log, end } = start({ tasks, room: 2 });
    assert.deepEqual(log, ['+a', '+b']);
    await end('b');
    assert.deepEqual(log, ['+a', '+b', '-b', '+c']);
    await end('c');
    await end('a');
    assert.deepEqual(await all, ['A', 'B', 'C']);
  });

  it('are alone where they take all there is, and nobody overtakes them', async () => {
    const tasks = [named('a'), named('b', { cores: Infinity }), named('c')];
    const { all, log, end } = start({ tasks, room: 2 });
    assert.deepEqual(log, ['+a']);
    await end('a');
    assert.deepEqual(log, ['+a', '-a', '+b']);
    await end('b');
    await end('c');
    await all;
  });

  it('begin after those that they need, where these are there at all', async () => {
    const tasks = [named('a'), named('b', { after: ['a', 'x'] })];
    const { all, log, end } = start({ tasks, room: 2 });
    assert.deepEqual(log, ['+a']);
    await end('a');
    await end('b');
    assert.deepEqual(await all, ['A', 'B']);
  });

  it('do not begin any more when they are stopped', async () => {
    let isStopped = false;
    const tasks = [named('a'), named('b')];
    const { all, log, end } = start({
      tasks,
      room: 1,
      isStopped: () => isStopped,
    });
    isStopped = true;
    await end('a');
    assert.deepEqual(await all, ['A']);
    assert.deepEqual(log, ['+a', '-a']);
  });
});
