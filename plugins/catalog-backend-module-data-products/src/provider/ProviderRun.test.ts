import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { odcs, odps } from '../__testUtils__/documents';
import { readFile } from '../documents/readFile';
import type { FileOutcome, FileToRead } from '../files/FileReader';
import type { SourceFile } from './FileSource';
import type { EntityOfFile, ProvidedEntities } from './ProvidedEntities';
import { ProviderRun } from './ProviderRun';
import type { ProviderStore } from './ProviderStore';

function sourceFile(name: string, text: string): SourceFile {
  return {
    location: { type: 'file', target: `/${name}` },
    state: 'one',
    read: async () => Buffer.from(text),
  };
}

const nameOf = ({ location }: FileToRead) => location.target.slice(1);

/** A reader that a database keeps from recording the files of a name. */
function readerWithout(refused: (name: string) => boolean) {
  const lots: string[][] = [];
  const read = async (files: readonly FileToRead[]): Promise<FileOutcome[]> => {
    lots.push(files.map(nameOf));
    if (files.map(nameOf).some(refused)) throw new Error('value too long');
    return files.map(file => ({
      entities: readFile(file).entities.map(item => ({
        ...item,
        isShown: true,
      })),
      isNew: true,
      isSettled: true,
    }));
  };
  return { lots, reader: { read, known: async () => new Set<string>() } };
}

async function take(options: {
  files: SourceFile[];
  refused?: (name: string) => boolean;
  /** After how many entities somebody stops the run. */
  stopAfter?: number;
  /** The entity with which the catalog goes away. */
  refusesToTake?: string;
}) {
  const stop = new AbortController();
  const { lots, reader } = readerWithout(options.refused ?? (() => false));
  const given: string[] = [];
  const prepared: string[] = [];
  const provided: string[] = [];
  const run = new ProviderRun({
    provider: 'company',
    store: {
      describedRefs: async () => new Set<string>(),
      providedRefs: async () => new Set<string>(),
      provide: async ({ files }: { files: { place: string }[] }) => {
        provided.push(...files.map(({ place }) => place));
      },
    } as unknown as ProviderStore,
    reader,
    prepare: async (entities: Entity[]) => {
      prepared.push(...entities.map(({ metadata }) => metadata.name));
      if (prepared.length === options.stopAfter) {
        stop.abort(new Error('stopped'));
      }
    },
    entities: {
      give: async (entities: EntityOfFile[]) => {
        const refs = entities.map(({ entityRef }) => entityRef);
        if (refs.includes(options.refusesToTake ?? '')) {
          throw new Error('the catalog is away');
        }
        given.push(...refs);
      },
      restore: async () => {},
    } as unknown as ProvidedEntities,
    logger: mockServices.logger.mock(),
    known: new Map(),
    readAll: true,
  });
  const taken = run.take({
    files: options.files,
    most: 1_000,
    unreadable: [],
    signal: stop.signal,
  });
  const error = await taken.then(
    () => undefined,
    reason => reason.message,
  );
  return { error, lots, given, prepared, provided };
}

describe('A run of a provider', () => {
  it('takes its files some at a time, and gives products before contracts', async () => {
    const files = Array.from({ length: 60 }, (_, index) =>
      index % 2 === 0
        ? sourceFile(`${index}.odps.yaml`, odps({ id: `p${index}` }))
        : sourceFile(`${index}.odcs.yaml`, odcs({ id: `c${index}` })),
    );
    const { error, lots, given, prepared } = await take({ files });
    expect(error).toBeUndefined();
    expect(lots.map(lot => lot.length)).toEqual([50, 10]);
    expect(given).toHaveLength(60);
    expect(given[0]).toBe('dataproduct:default/p0');
    expect(given[30]).toBe('api:default/c1');
    expect(prepared).toHaveLength(60);
  });

  it('gives the contracts that it has read, also when it is stopped', async () => {
    const files = Array.from({ length: 60 }, (_, index) =>
      sourceFile(`${index}.odcs.yaml`, odcs({ id: `c${index}` })),
    );
    const { error, given, provided } = await take({ files, stopAfter: 50 });
    expect(error).toBe('stopped');
    expect(given).toHaveLength(50);
    expect(provided).toHaveLength(50);
  });

  it('notes a file when what it gives is given', async () => {
    const both = `${odps({ id: 'p1' })}\n---\n${odcs({ id: 'c1' })}`;
    const files = [
      sourceFile('contract.yaml', odcs({ id: 'c0' })),
      sourceFile('both.yaml', both),
      sourceFile('product.yaml', odps({ id: 'p0' })),
    ];
    const { given, provided } = await take({ files });
    expect(given).toEqual([
      'dataproduct:default/p1',
      'dataproduct:default/p0',
      'api:default/c0',
      'api:default/c1',
    ]);
    expect(provided).toEqual([
      'file:/product.yaml',
      'file:/contract.yaml',
      'file:/both.yaml',
    ]);
  });

  it('notes no file of which the catalog did not get all', async () => {
    const contracts = Array.from({ length: 250 }, (_, index) =>
      odcs({ id: `c${index}` }),
    );
    const { error, given, provided } = await take({
      files: [
        sourceFile('many.yaml', contracts.join('---\n')),
        sourceFile('orders.yaml', odps({ id: 'orders' })),
      ],
      refusesToTake: 'api:default/c249',
    });
    expect(error).toBe('the catalog is away');
    expect(given).toHaveLength(201);
    // What is not noted is read again by the next run.
    expect(provided).toEqual(['file:/orders.yaml']);
  });

  it('takes few large files at a time', async () => {
    const large = `# ${'x'.repeat(1_200_000)}`;
    const files = Array.from({ length: 12 }, (_, index) =>
      sourceFile(`${index}.odps.yaml`, odps({ id: `p${index}`, more: large })),
    );
    const { lots } = await take({ files });
    expect(lots.map(lot => lot.length)).toEqual([5, 5, 2]);
  });

  it('is held up by no file that cannot be recorded, and says so at the end', async () => {
    const files = ['a', 'b', 'c'].map(id =>
      sourceFile(`${id}.odps.yaml`, odps({ id })),
    );
    const { error, given, provided } = await take({
      files,
      refused: name => name === 'b.odps.yaml',
    });
    expect(given).toEqual(['dataproduct:default/a', 'dataproduct:default/c']);
    // Not noted as brought, so that the next run reads it again.
    expect(provided).toEqual(['file:/a.odps.yaml', 'file:/c.odps.yaml']);
    expect(error).toBe('value too long');
  });
});
