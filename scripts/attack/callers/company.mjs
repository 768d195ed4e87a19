// A company of which some is hidden from some. Each field of each of its documents has a canary:
// a word that only those may meet who may know that field. Pure.
import { canaryOf } from './canaries.mjs';

export const PRODUCTS = 8;
const TEAMS = ['open', 'closed'];
/** Names a domain that has never heard of where it comes from. */
const CLAIMING = 'claiming';
const teamOfProduct = index => TEAMS[index % 3 === 2 ? 1 : 0];
const teamOfContract = index => TEAMS[index % 2];
const domainOf = index => TEAMS[index === CLAIMING || index % 4 === 3 ? 1 : 0];
/** What the ports of the first two products named before, of which one is there still. */
const FORMER = 'former';
const GONE = 'gone';
const NAMED_BEFORE = [FORMER, GONE];
const indexes = Array.from({ length: PRODUCTS }, (_, index) => index);

const productRef = index => `dataproduct:default/product-${index}`;
const contractRef = key => `api:default/contract-${key}`;
const groupRef = team => `group:default/team-${team}`;
const userRef = team => `user:default/boss-${team}`;
const domainRef = team => `domain:default/domain-${team}`;

/** @returns all entities that are there in the end, with what decides who may read them */
export function companyEntities() {
  return [
    ...indexes.map(index => ({
      ref: productRef(index),
      kind: 'product',
      owners: [groupRef(teamOfProduct(index))],
    })),
    {
      ref: productRef(CLAIMING),
      kind: 'product',
      owners: [groupRef(teamOfProduct(CLAIMING))],
      /** Who decides whether it is what it says. */
      confirmers: [groupRef(domainOf(CLAIMING))],
    },
    ...[...indexes, FORMER].map(key => ({
      ref: contractRef(key),
      kind: 'contract',
      owners: [groupRef(key === FORMER ? 'closed' : teamOfContract(key))],
    })),
    ...TEAMS.flatMap(team => [
      { ref: groupRef(team), kind: 'group', owners: [] },
      { ref: userRef(team), kind: 'user', owners: [] },
      { ref: domainRef(team), kind: 'domain', owners: [groupRef(team)] },
    ]),
  ];
}

/**
 * What is in the files, first and then: what is written anew in the second part leaves versions,
 * problems and a history behind. `canaries` says of each word whose readers may know it; `whole`
 * are the readers of the whole catalog.
 */
export function createCompany() {
  const canaries = new Map();
  const plant = (knownBy, ...place) => {
    const word = canaryOf(...place);
    canaries.set(word, { knownBy: [knownBy].flat(), place: place.join(' ') });
    return word;
  };
  const organisation = TEAMS.map(team => organisationText({ team, plant }));
  const pathOf = (ref, name) => `${plant(ref, ref, 'path')}/${name}`;
  const product = (index, contractKey) => ({
    path: pathOf(productRef(index), `${index}.odps.yaml`),
    text: productText({ index, contractKey, plant }),
  });
  const contract = (key, revision) => ({
    path: pathOf(contractRef(key), `${key}.odcs.yaml`),
    text: contractText({ key, revision, plant }),
  });
  const broken = index => ({
    path: product(index).path,
    text: `${product(index).text}${plant(
      productRef(index),
      'broken',
      String(index),
    )}: [\n`,
  });
  const contest = key => ({
    path: pathOf(contractRef(key), `other-${key}.odcs.yaml`),
    text: contractText({ key, revision: 9, plant, isOther: true }),
  });
  const contracts = revision => indexes.map(key => contract(key, revision));
  const unknown = {
    path: `${plant('whole', 'unknown', 'path')}/x.odps.yaml`,
    text: `id: [${plant('whole', 'unknown', 'text')}\n`,
  };
  return {
    canaries,
    organisation: organisation.join('---\n'),
    first: {
      company: [
        ...indexes.map(index => product(index, NAMED_BEFORE[index])),
        ...contracts(1),
        contract(GONE, 1),
        contract(FORMER, 1),
      ],
      other: [product(CLAIMING)],
    },
    then: {
      company: [
        product(0),
        product(1),
        ...contracts(2),
        broken(6),
        broken(5),
        unknown,
        { ...contract(GONE, 1), text: undefined },
      ],
      other: [contest(2), contest(3)],
    },
    /** One problem each: whose readers may know of it, or who decides about what. */
    problems: [
      { readersOf: productRef(6) },
      { readersOf: productRef(5) },
      { readersOf: 'whole' },
      { decidersOf: contractRef(2) },
      { decidersOf: contractRef(3) },
      { readersOf: productRef(CLAIMING) },
    ],
  };
}

function organisationText({ team, plant }) {
  const title = ref => plant(ref, ref, 'title');
  // Whoever reads one end of a relation reads the name of the other.
  return `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: team-${team}, title: ${title(groupRef(team))} }
spec: { type: team, children: [], members: [boss-${team}] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: boss-${team} }
spec:
  profile: { displayName: ${title(
    userRef(team),
  )}, email: boss-${team}@x.example }
  memberOf: []
---
apiVersion: backstage.io/v1alpha1
kind: Domain
metadata: { name: domain-${team}, title: ${title(domainRef(team))} }
spec: { owner: team-${team} }
`;
}

function productText({ index, contractKey = index, plant }) {
  const ref = productRef(index);
  const word = field => plant(ref, ref, field);
  return `# ${word('comment')}
apiVersion: v1.0.0
kind: DataProduct
id: product-${index}
name: ${word('title')}
version: 1.0.0
status: ${index === 4 ? 'deprecated' : 'active'}
domain: domain-${domainOf(index)}
description:
  purpose: ${word('purpose')} for everybody
  limitations: ${word('limitations')}
  usage: ${word('usage')}
tags: [${word('tag')}]
${word('unknown')}: 1
inputPorts:
  - name: input
    version: 1.0.0
    contractId: contract-${((Number(index) || 0) + 1) % PRODUCTS}
outputPorts:
  - name: port
    version: 1.0.0
    type: tables
    description: ${word('port')}
    contractId: contract-${contractKey}
support:
  - { channel: ${word('channel')}, url: "https://chat.example/${word('url')}" }
team:
  name: team-${teamOfProduct(index)}
  members: [{ username: boss-${teamOfProduct(index)}@x.example, role: owner }]
customProperties:
  - { property: ${word('property')}, value: ${word('value')} }
`;
}

function contractText({ key, revision, plant, isOther = false }) {
  const ref = contractRef(key);
  // Of what is gone only readers of the whole catalog know.
  const knownBy = key === GONE ? 'whole' : ref;
  const edition = isOther ? 'other' : `revision ${revision}`;
  // What is not of the entity, is of its conflict: it must be in no answer at all but by its path.
  const word = field =>
    plant(isOther ? 'nobody' : knownBy, ref, field, edition);
  const team = key === FORMER ? 'closed' : teamOfContract(key);
  return `# ${word('comment')}
apiVersion: v3.1.0
kind: DataContract
id: contract-${key}
name: ${word('title')}
version: ${revision}.0.0
status: active
domain: domain-${domainOf(Number(key) || 0)}
description: { purpose: ${word('purpose')}, usage: ${word('usage')} }
tags: [${word('tag')}]
servers:
  - { server: ${word('server')}, type: postgres, host: ${word(
    'host',
  )}.example, port: 5432, database: ${word('database')}, schema: public }
schema:
  - name: ${word('table')}
    description: ${word('table description')}
    properties:
      - name: ${word('column')}
        logicalType: string
        description: ${word('column description')}
        classification: ${word('classification')}
        quality: [{ type: text, description: ${word('quality')} }]
      - { name: ${word('second column')}, logicalType: integer }
slaProperties: [{ property: latency, value: 4, unit: h, description: ${word(
    'promise',
  )} }]
${word('unknown')}: 1
team:
  name: team-${team}
  members: [{ username: boss-${team}@x.example, role: owner }]
`;
}
