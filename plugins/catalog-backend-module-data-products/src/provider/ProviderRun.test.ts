import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { defaultConventions } from '@data-mesh/data-contract';
import { odcs, odps } from '../__testUtils__/documents';
import { DocumentReader } from '../documents/DocumentReader';
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
  const documents = new DocumentReader({
    conventions: defaultConventions,
    now: () => new Date('2026-01-01T10:00:00.000Z'),
  });
  const readings = new Set<unknown>();
  const readDocuments = (text: string) => {
    const found = documents.read(text);
    readings.add(found);
    return found;
  };
  const read = async (files: readonly FileToRead[]): Promise<FileOutcome[]> => {
    lots.push(files.map(nameOf));
    if (files.map(nameOf).some(refused)) throw new Error('value too long');
    return files.map(file => ({
      entities: readFile({ ...file, read: readDocuments }).entities.map(
        item => ({ ...item, isShown: true }),
      ),
      isNew: true,
      isSettled: true,
    }));
  };
  const reader = { read, known: async () => new Set<string>() };
  return { lots, reader, readings, readDocuments };
}

async function take(options: {
  files: SourceFile[];
  refused?: (name: string) => boolean;
  /** After how many entities somebody stops the run. */
  stopAfter?: number;
  /** The entity with which the catalog goes away. */
  refusesToTake?: string;
  /** The places that it brought before. */
  known?: string[];
}) {
  const stop = new AbortController();
  const { lots, reader, readings, readDocuments } = readerWithout(
    options.refused ?? (() => false),
  );
  const given: string[] = [];
  const prepared: string[] = [];
  const provided: string[] = [];
  /** What is noted and given, in its order. */
  const steps: string[] = [];
  const run = new ProviderRun({
    provider: 'company',
    store: {
      describedRefs: async () => new Set<string>(),
      providedRefs: async () => new Set<string>(),
      provide: async (noted: Parameters<ProviderStore['provide']>[0]) => {
        for (const { place, state } of noted.files) {
          steps.push(`${place} ${state || 'unknown'}`);
          if (state) provided.push(place);
        }
      },
    } as unknown as ProviderStore,
    reader,
    prepare: async (entities: Entity[]) => {
      prepared.push(...entities.map(({ metadata }) => metadata.name));
      for (const { spec } of entities) readDocuments(String(spec?.definition));
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
        steps.push(...refs);
      },
      restore: async () => {},
    } as unknown as ProvidedEntities,
    removals: {
      release: async ({ gone }) => ({ places: [...gone], held: new Set() }),
    },
    logger: mockServices.logger.mock(),
    known: new Map(options.known?.map(place => [place, 'one'])),
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
  return { error, lots, given, prepared, provided, steps, readings };
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

  it('takes few large files at a time, and parses each of them once', async () => {
    const large = `# ${'x'.repeat(1_200_000)}`;
    const files = Array.from({ length: 12 }, (_, index) =>
      sourceFile(
        `${index}.odps.yaml`,
        odps({ id: `p${index}`, more: index === 6 ? large.repeat(3) : large }),
      ),
    );
    const { lots, prepared, readings } = await take({ files });
    expect(lots.map(lot => lot.length)).toEqual([2, 2, 2, 1, 2, 2, 1]);
    expect(prepared).toHaveLength(12);
    expect(readings.size).toBe(12);
  });

  it('notes new files before it gives them, as files to be read again', async () => {
    const { steps } = await take({
      files: [
        sourceFile('old.yaml', odcs({ id: 'c0' })),
        sourceFile('new.yaml', odcs({ id: 'c1' })),
        sourceFile('product.yaml', odps({ id: 'p0' })),
      ],
      known: ['file:/old.yaml'],
    });
    expect(steps).toEqual([
      'file:/new.yaml unknown',
      'file:/product.yaml unknown',
      'dataproduct:default/p0',
      'file:/product.yaml one',
      'api:default/c0',
      'api:default/c1',
      'file:/old.yaml one',
      'file:/new.yaml one',
    ]);
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
