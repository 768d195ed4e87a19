// A company whose teams change, remove and bring back their files. Pure: the same seed, the same
// company at the same time.
import { contractDocument } from '../../../benchmarks/company/contractDocument.mjs';
import {
  contractId,
  personName,
  productFacts,
} from '../../../benchmarks/company/names.mjs';
import { organisationDocuments } from '../../../benchmarks/company/organisationDocuments.mjs';
import { productDocument } from '../../../benchmarks/company/productDocument.mjs';

/** So that even the largest contract of the company is read in no time. */
const COLUMNS = 12;
const SHARE_CHANGED = 0.1;
const SHARE_REMOVED = 0.03;
const SHARE_BACK = 0.5;

/**
 * What is in the files, and what the portal is to show of it. Every second product is in the
 * folder, the others in the repository.
 */
export function createCompany({ products, random, removes }) {
  const files = Array.from({ length: products }, (_, index) =>
    ['product', 'contract'].map(kind => ({
      kind,
      index,
      revision: 0,
      isThere: true,
      source: index % 2 === 0 ? 'folder' : 'repository',
      path: `part-${index % 7}/n${index}.${
        kind === 'product' ? 'odps' : 'odcs'
      }.yaml`,
      facts: productFacts({ index, products }),
    })),
  ).flat();
  const isThere = (kind, index) =>
    files.some(
      file => file.kind === kind && file.index === index && file.isThere,
    );

  return {
    files,
    organisation: () => organisationOf(files),
    textOf: file => textOf({ file, products }),
    /** Some are written anew, some go, some come back: a working day between two kills. */
    change() {
      for (const file of files) {
        if (!file.isThere) {
          file.isThere = random.chance(SHARE_BACK);
        } else if (removes && random.chance(SHARE_REMOVED)) {
          file.isThere = false;
        } else if (random.chance(SHARE_CHANGED)) {
          file.revision += 1;
        }
      }
    },
    /** Each entity that is to be there, with what is to be seen of it. */
    expected() {
      return files
        .filter(file => file.isThere)
        .map(file => ({
          ref: refOf(file),
          kind: file.kind,
          title: titleOf(file),
          place: { source: file.source, path: file.path },
          contracts: file.kind === 'product' ? contractsOf(file) : undefined,
          relations:
            file.kind === 'product'
              ? relationsOfProduct(file)
              : relationsOfContract({ file, files, isThere }),
        }));
    },
  };
}

export function titleOf({ facts, revision }) {
  return `${facts.title} rev${revision}`;
}

function textOf({ file, products }) {
  const { kind, index, facts, revision } = file;
  const text =
    kind === 'product'
      ? productDocument({ index, products })
      : contractDocument({ index, products, columns: COLUMNS });
  return text
    .replace(`\nname: ${facts.title}\n`, `\nname: ${titleOf(file)}\n`)
    .replace(/\nversion: '[^']+'\n/, `\nversion: '1.${revision}.0'\n`);
}

function refOf({ kind, index, facts }) {
  return kind === 'product'
    ? `dataproduct:default/${facts.id}`
    : contractRef(index);
}

const contractRef = index => `api:default/${contractId({ index })}`;
const contractsOf = ({ index }) => [contractRef(index)];

function relationsOfProduct({ index, facts }) {
  return [
    `ownedBy group:default/${facts.group}`,
    `businessOwnedBy user:default/${personName(facts.businessOwner)}`,
    `providesApi ${contractRef(index)}`,
    ...facts.reads.map(id => `consumesApi api:default/${id}`),
  ].sort();
}

function relationsOfContract({ file, files, isThere }) {
  const id = contractId({ index: file.index });
  const readers = files.filter(
    other =>
      other.kind === 'product' &&
      other.isThere &&
      other.facts.reads.includes(id),
  );
  return [
    ...(isThere('product', file.index)
      ? [`apiProvidedBy dataproduct:default/${file.facts.id}`]
      : []),
    ...readers.map(reader => `apiConsumedBy ${refOf(reader)}`),
  ].sort();
}

/** Those whom the files name, by file name. */
function organisationOf(files) {
  const named = new Set(
    files.flatMap(({ facts }) => [
      facts.group,
      personName(facts.businessOwner),
    ]),
  );
  const { groups, people, domains } = organisationDocuments();
  const only = text =>
    text
      .split('---\n')
      .filter(part => named.has(/^ {2}name: (.+)$/m.exec(part)[1]))
      .map(part =>
        // Of the groups of a person not all may be among them.
        part.replace(/memberOf: \[([^\]]+)\]/, (all, group) =>
          named.has(group) ? all : 'memberOf: []',
        ),
      )
      .join('---\n');
  return { groups: only(groups), people: only(people), domains };
}
