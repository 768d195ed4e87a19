import { chmodSync, existsSync, readdirSync, utimesSync } from 'node:fs';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import type { UrlReaderServiceReadTreeResponse } from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { Header, Pax } from 'tar';
import { RepositorySource } from './RepositorySource';
import { zipOf } from '../__testUtils__/zipOf';

const url = 'https://github.com/acme/data/tree/main';

type Factory = Parameters<
  NonNullable<Parameters<typeof UrlReaders.create>[0]['factories']>[number]
>[0]['treeResponseFactory'];

interface Entry {
  path: string;
  text?: string;
  type?: 'File' | 'SymbolicLink' | 'FIFO' | 'Directory';
  linkpath?: string;
  mode?: number;
}

/** A tar as hosts make them, with whatever entries. */
function tarOf(entries: Entry[]): Buffer {
  return Buffer.concat([
    ...entries.flatMap(({ path, text = '', type = 'File', linkpath, mode }) => {
      const content = Buffer.from(text);
      const header = new Header({
        path: path.slice(-90),
        type,
        linkpath,
        mode: mode ?? 0o644,
        size: content.length,
        mtime: new Date(0),
      });
      header.encode();
      const long = path.length > 90 ? [new Pax({ path }).encode()] : [];
      const padding = Buffer.alloc((512 - (content.length % 512)) % 512);
      return [...long, header.block!, content, padding];
    }),
    Buffer.alloc(1024),
  ]);
}

const files = ['a', 'b', 'c'].map(name => ({
  path: `acme-data-1/sales/${name}.odps.yaml`,
  text: `id: ${name}\n${'x'.repeat(700)}`,
}));
const whole = tarOf(files);

describe('RepositorySource', () => {
  const directory = createMockDirectory();
  beforeEach(() => directory.clear());

  function sourceOf(
    answer: (factory: Factory) => Promise<UrlReaderServiceReadTreeResponse>,
  ) {
    const config = new ConfigReader({
      backend: { workingDirectory: directory.path },
    });
    const urlReader = UrlReaders.create({
      logger: mockServices.logger.mock(),
      config,
      factories: [
        ({ treeResponseFactory }) => [
          {
            predicate: () => true,
            reader: {
              readUrl: async () => {
                throw new Error('not here');
              },
              search: async () => {
                throw new Error('not here');
              },
              // The filter of whoever reads comes with each request.
              readTree: async (_url, options) =>
                answer(
                  new Proxy(treeResponseFactory, {
                    get: (target, name) => (given: object) =>
                      Reflect.get(target, name).call(
                        target,
                        Array.isArray(given)
                          ? given
                          : { ...given, filter: options?.filter },
                      ),
                  }),
                ),
            },
          },
        ],
      ],
    });
    return new RepositorySource({
      url,
      patterns: ['**/*.odps.yaml'],
      urlReader,
      integrations: ScmIntegrations.fromConfig(new ConfigReader({})),
      workingDirectory: directory.path,
    });
  }

  async function read(
    answer: (factory: Factory) => Promise<UrlReaderServiceReadTreeResponse>,
    signal = new AbortController().signal,
  ) {
    const content = await sourceOf(answer).open({ signal });
    if (content.isUnchanged) throw new Error('It has changed');
    const found: Record<string, string> = {};
    for (const file of content.files) {
      const name = file.location.target.slice(url.length + 1);
      found[name] = await file.read().then(
        text => text.toString().split('\n')[0],
        error => error.message,
      );
    }
    await content.close();
    return found;
  }

  const tar = (data: Buffer, subpath?: string) => (factory: Factory) =>
    factory.fromTarArchive({
      stream: Readable.from(inChunks(data)),
      etag: '1',
      subpath,
    });

  it.each([
    ['a tar', tar(whole)],
    ['a compressed tar', tar(gzipSync(whole))],
    ['a folder of a compressed tar', tar(gzipSync(whole), 'sales')],
    [
      'a zip',
      (factory: Factory) =>
        factory.fromZipArchive({
          stream: Readable.from(
            inChunks(zipOf(files.map(file => ({ ...file, path: file.path })))),
          ),
          etag: '1',
        }),
    ],
    [
      'a list of files',
      (factory: Factory) =>
        factory.fromReadableArray(
          files.map(({ path, text }) => ({
            path,
            data: Readable.from([Buffer.from(text)]),
          })),
        ),
    ],
  ])('reads %s, and leaves nothing behind', async (_name, answer) => {
    expect(Object.values(await read(answer))).toEqual([
      'id: a',
      'id: b',
      'id: c',
    ]);
    expect(readdirSync(directory.path)).toEqual([]);
  });

  /** Where it is cut: within a file, between two, and where the end is missing. */
  const cuts = [700, 1_300, 1_536, 3_072, whole.length - 1_024];
  const early = 'ends early';
  it.each([
    ...cuts.map(cut => [
      `a tar of which ${cut} bytes came`,
      tar(whole.subarray(0, cut)),
      early,
    ]),
    ...cuts.map(cut => [
      `a compressed tar of which ${cut} bytes were made`,
      tar(gzipSync(whole.subarray(0, cut))),
      early,
    ]),
    [
      'a folder of a tar that is cut',
      tar(gzipSync(whole.subarray(0, 1_536)), 'sales'),
      early,
    ],
    [
      'a compressed tar of which the half came',
      tar(gzipSync(whole).subarray(0, 80)),
      'unexpected end of file',
    ],
    [
      'a zip of which the half came',
      (factory: Factory) =>
        factory.fromZipArchive({
          stream: Readable.from([zipOf(files).subarray(0, 900)]),
          etag: '1',
        }),
      'file is truncated',
    ],
    ...(['fromTarArchive', 'fromZipArchive'] as const).map(from => [
      `a connection that breaks, for ${from}`,
      (factory: Factory) => factory[from]({ stream: breaking(), etag: '1' }),
      'other side closed',
    ]),
    [
      'a page for signing in',
      tar(Buffer.from('<html>Please sign in</html>'.repeat(100))),
      'Unrecognized archive format',
    ],
  ] as [string, Parameters<typeof read>[0], string][])(
    'says that it could not read %s, and leaves nothing behind',
    async (_name, answer, message) => {
      await expect(read(answer)).rejects.toThrow(message);
      expect(readdirSync(directory.path)).toEqual([]);
    },
  );

  it('stops at once when it is told to, says so, and leaves nothing behind', async () => {
    const stop = new AbortController();
    const silent = new Readable({ read() {} });
    silent.push(gzipSync(whole).subarray(0, 60));
    const reading = read(
      factory => factory.fromTarArchive({ stream: silent, etag: '1' }),
      stop.signal,
    );
    setTimeout(() => stop.abort(new Error('the portal stops')), 100);
    await expect(reading).rejects.toThrow('the portal stops');
    expect(readdirSync(directory.path)).toEqual([]);
  });

  it('reads the others beside entries that cannot be unpacked', async () => {
    const root = 'acme-data-1';
    const link = (path: string, linkpath: string): Entry => ({
      path: `${root}/${path}`,
      type: 'SymbolicLink',
      linkpath,
    });
    const found = await read(
      tar(
        gzipSync(
          tarOf([
            ...files,
            link('short.odps.yaml', 'sales/a.odps.yaml'),
            link('self.odps.yaml', 'self.odps.yaml'),
            link('nowhere.odps.yaml', 'gone.yaml'),
            link('out.odps.yaml', '../../../../etc/passwd'),
            link('absolute.odps.yaml', '/etc/passwd'),
            { path: `${root}/pipe.odps.yaml`, type: 'FIFO' },
            { path: `${root}/folder.odps.yaml/`, type: 'Directory', mode: 0 },
            { path: `${root}/${'x'.repeat(300)}.odps.yaml`, text: 'id: x' },
            { path: `${root}/line\nbreak.odps.yaml`, text: 'id: line' },
            { path: `${root}/last.odps.yaml`, text: 'id: last' },
          ]),
        ),
      ),
    );
    expect(found).toEqual({
      'last.odps.yaml': 'id: last',
      'line%0Abreak.odps.yaml': 'id: line',
      'sales/b.odps.yaml': 'id: b',
      'sales/c.odps.yaml': 'id: c',
      'short.odps.yaml': 'id: a',
      'self.odps.yaml': expect.stringContaining('to itself'),
      'nowhere.odps.yaml': expect.stringContaining('not there'),
      'out.odps.yaml': expect.stringContaining('out of the source'),
      'absolute.odps.yaml': expect.stringContaining('out of the source'),
      'pipe.odps.yaml': expect.stringContaining('cannot be unpacked'),
      [`${'x'.repeat(300)}.odps.yaml`]:
        expect.stringContaining('cannot be unpacked'),
    });
    expect(readdirSync(directory.path)).toEqual([]);
  });

  it.each([
    ['a path that is too long', `${'deep/'.repeat(900)}x.odps.yaml`],
    ['a name that is too long', `${'x'.repeat(300)}.odps.yaml`],
    ['a character that no name has', 'x\u0000.odps.yaml'],
    ['a file for a folder', 'sales.odps.yaml/x.odps.yaml'],
  ])('reads the others of a zip beside %s', async (_name, path) => {
    const others = [
      { path: 'sales.odps.yaml', text: 'id: sales' },
      { path: 'z.odps.yaml', text: 'id: z' },
    ];
    const found = await read(
      factory =>
        factory.fromZipArchive({
          stream: Readable.from([
            zipOf([others[0], { path, text: 'id: x' }, others[1]]),
          ]),
          etag: '1',
        }),
      AbortSignal.timeout(60_000),
    );
    expect(Object.entries(found)).toEqual([
      ['sales.odps.yaml', 'id: sales'],
      ['z.odps.yaml', 'id: z'],
      [expect.any(String), expect.stringContaining('cannot be unpacked')],
    ]);
    expect(readdirSync(directory.path)).toEqual([]);
  });

  it('reads the first of a folder and a file in a zip that are called the same', async () => {
    const found = await read(factory =>
      factory.fromZipArchive({
        stream: Readable.from([
          zipOf([
            { path: 'a.odps.yaml/b.odps.yaml', text: 'id: b' },
            { path: 'a.odps.yaml', text: 'id: a' },
            { path: 'z.odps.yaml', text: 'id: z' },
          ]),
        ]),
        etag: '1',
      }),
    );
    expect(found).toEqual({
      'a.odps.yaml/b.odps.yaml': 'id: b',
      'z.odps.yaml': 'id: z',
      'a.odps.yaml': expect.stringContaining('cannot be unpacked'),
    });
  });

  it('removes what a killed process left behind, but nothing that is in use', async () => {
    directory.setContent({
      'data-products-archive-old111': { files: { 'a.odps.yaml': '' } },
      'data-products-archive-new111': {},
      'of-somebody-else': {},
    });
    chmodSync(directory.resolve('data-products-archive-old111'), 0o700);
    const longAgo = new Date(Date.now() - 25 * 60 * 60_000);
    utimesSync(
      directory.resolve('data-products-archive-old111'),
      longAgo,
      longAgo,
    );
    utimesSync(directory.resolve('of-somebody-else'), longAgo, longAgo);
    await read(tar(whole));
    expect(readdirSync(directory.path)).toEqual([
      'data-products-archive-new111',
      'of-somebody-else',
    ]);
    expect(existsSync(directory.path)).toBe(true);
  });
});

function* inChunks(data: Buffer): Generator<Buffer> {
  for (let start = 0; start < data.length; start += 200) {
    yield data.subarray(start, start + 200);
  }
}

function breaking(): Readable {
  const stream = new Readable({ read() {} });
  stream.push(whole.subarray(0, 1_536));
  setTimeout(() => stream.destroy(new Error('other side closed')), 50);
  return stream;
}
