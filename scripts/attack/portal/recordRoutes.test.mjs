import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const require = createRequire(join(root, 'packages/backend/package.json'));
const express = require('express');
const { createRouteRecord } = createRequire(import.meta.url)(
  './recordRoutes.cjs',
);

describe('the record of routes', () => {
  it('has those of routers within routers, also of such that come later', () => {
    const record = createRouteRecord();
    const inner = express.Router();
    const outer = express.Router();
    inner.get('/orders', () => {});
    outer.use((_request, _response, next) => next());
    outer.use(inner);
    record.add('catalog', outer);
    inner.post('/orders/:id', () => {});
    assert.deepEqual(record.routes(), [
      { plugin: 'catalog', method: 'GET', path: '/orders' },
      { plugin: 'catalog', method: 'POST', path: '/orders/:id' },
    ]);
  });

  it('tells a part below a path of its own by a path that no row has', () => {
    const record = createRouteRecord();
    const outer = express.Router();
    const inner = express.Router();
    inner.get('/orders', () => {});
    outer.use('/below', inner);
    record.add('catalog', outer);
    const [{ path }] = record.routes();
    assert.match(path, /below.*\/orders$/);
  });
});
