import {
  contractElements,
  type Finding,
  readDocuments,
} from '@data-mesh/data-contract';
import { findingsAt, placeFindings } from './placeFindings';

const [reading] = readDocuments({
  text: `kind: DataContract
schema: [{ name: a, properties: [{ name: x }, { name: y, logicalType: map, map: { key: { logicalType: string } } }] }]`,
});
const elements = reading.kind === 'contract' ? contractElements(reading) : [];

function at(path: string): Finding {
  return { rule: 'r', severity: 'error', path, message: 'm', remedy: '' };
}

describe('placeFindings', () => {
  it.each([
    ['schema[0].properties[0].logicalType', 'a.x'],
    ['schema[0].properties[1].map.key.name', 'a.y.key'],
    ['schema[0].properties[1].quality[2].mustBe', 'a.y'],
    ['schema[0].properties[7]', 'a'],
    ['schema[0]', 'a'],
  ])('shows %s at %s', (path, element) => {
    const { byElement } = placeFindings({ findings: [at(path)], elements });
    expect([...byElement.keys()]).toEqual([element]);
  });

  it.each([
    ['schema', 'schema'],
    ['schema[9]', 'schema'],
    ['slaProperties[0].value', 'slaProperties'],
    ['slaDefaultElement', 'slaProperties'],
    ['servers[0].port', 'servers'],
    ['roles', 'roles'],
    ['description.purpose', 'description'],
  ])('shows %s in the part %s', (path, section) => {
    const { bySection } = placeFindings({ findings: [at(path)], elements });
    expect([...bySection.keys()]).toEqual([section]);
  });

  it.each(['', 'version', 'schemas', 'servers_old.x'])(
    'shows "%s" on top',
    path => {
      expect(placeFindings({ findings: [at(path)], elements }).others).toEqual([
        at(path),
      ]);
    },
  );
});

describe('findingsAt', () => {
  it('does not take the tenth for the first', () => {
    const findings = [at('roles[1]'), at('roles[1].role'), at('roles[10]')];
    expect(findingsAt({ findings, documentPath: 'roles[1]' })).toEqual(
      findings.slice(0, 2),
    );
  });
});
