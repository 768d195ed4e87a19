/* eslint-disable no-script-url -- hostile documents are what is tested */
import { exampleProduct } from '../__testUtils__';
import { entityDocument } from './entityDocument';
import { lineHref } from './lineHref';
import { safeHref } from './safeHref';
import { shortPlace } from './shortPlace';

describe('safeHref', () => {
  it.each([
    ['https://wiki.example/a', 'https://wiki.example/a'],
    ['  http://wiki.example ', 'http://wiki.example/'],
    ['mailto:help@tessenvik.example', 'mailto:help@tessenvik.example'],
    ['javascript:alert(1)', undefined],
    ['JaVaScript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['data:text/html,hi', undefined],
    ['vbscript:x', undefined],
    ['//wiki.example/a', undefined],
    ['docs/index.md', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j becomes %j', (address, href) => {
    expect(safeHref(address)).toBe(href);
  });
});

describe('lineHref', () => {
  it.each([
    ['https://github.com/o/r/blob/main/a.yaml', '#L12'],
    ['https://gitlab.example/o/r/-/blob/main/a.yaml', '#L12'],
    ['https://bitbucket.org/o/r/src/main/a.yaml', '#lines-12'],
    ['https://bitbucket.example/projects/P/repos/r/browse/a.yaml', '#12'],
    [
      'https://dev.azure.com/o/p/_git/r?path=/a.yaml',
      '&line=12&lineEnd=13&lineStartColumn=1',
    ],
  ])('addresses a line of %s', (fileHref, suffix) => {
    expect(lineHref({ fileHref, line: 12 })).toBe(`${fileHref}${suffix}`);
    expect(lineHref({ fileHref })).toBe(fileHref);
  });
});

describe('shortPlace', () => {
  it.each([
    ['url:https://github.com/o/r/blob/main/a%20b.yaml?raw=1', 'a b.yaml'],
    ['file:/examples/orders/orders.odps.yaml', 'orders.odps.yaml'],
    ['url:https://portal.example/%', '%'],
  ])('%s is called %s', (place, name) => {
    expect(shortPlace(place)).toBe(name);
  });
});

describe('entityDocument', () => {
  it('does not send anybody to a line of the wrong file', () => {
    const entity = exampleProduct({
      annotations: { 'data-mesh.dev/standard': '' },
    });

    expect(entityDocument(entity).hrefAtLine(12)).toBe(
      'https://github.com/tessenvik/data/blob/main/orders.odps.yaml',
    );
  });

  it('does not trust the address that an entity gives of itself', () => {
    const entity = exampleProduct({
      annotations: {
        'backstage.io/view-url': 'javascript:alert(1)',
        'backstage.io/edit-url': 'javascript:alert(1)',
      },
    });

    expect(entityDocument(entity).hrefAtLine(1)).toBeUndefined();
    expect(entityDocument(entity).editHref).toBeUndefined();
  });
});
