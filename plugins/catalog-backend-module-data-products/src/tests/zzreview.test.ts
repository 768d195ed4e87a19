import { writeFileSync, mkdirSync } from 'node:fs';
import { createTestDatabases } from './databases';
import { odcs, odps } from './documents';
import { createMockDirectory, startTestCatalog } from './startTestCatalog';
import { entityFindings } from '@data-mesh/backstage-plugin-data-products-common';
import request from 'supertest';
jest.setTimeout(300_000);
const B = (id: string, more: string) => odps({ id, more });
const N = (meta: string, spec: string) => `apiVersion: data-mesh.dev/v1alpha1\nkind: DataProduct\nmetadata: ${meta}\nspec: ${spec}\n`;
const cases: Record<string, string | Buffer> = {
  'status-empty': 'apiVersion: v1.0.0\nkind: DataProduct\nid: c\nstatus: ""\n',
  'status-nul': 'apiVersion: v1.0.0\nkind: DataProduct\nid: c\nstatus: "\\0"\n',
  'version-nul': 'apiVersion: v1.0.0\nkind: DataProduct\nid: c\nversion: "\\0"\n',
  'name-nul': 'apiVersion: v1.0.0\nkind: DataProduct\nid: c\nname: "\\0"\n',
  'name-blank': 'apiVersion: v1.0.0\nkind: DataProduct\nid: c\nname: "  "\n',
  'purpose-nul': B('c', 'description: {purpose: "\\0", usage: "\\0"}\n'),
  'port-name-empty': B('c', 'outputPorts: [{name: "", version: 1.0.0}]\n'),
  'port-version-nul': B('c', 'outputPorts: [{name: a, version: "\\0"}]\n'),
  'contractid-blank': B('c', 'outputPorts: [{name: a, version: 1.0.0, contractId: " "}]\n'),
  'channel-empty': B('c', 'support: [{channel: "", url: "https://x.example"}]\n'),
  'support-scalar': B('c', 'support: 5\n'),
  'dep-empty': B('c', 'customProperties: [{property: dependsOn, value: [""]}]\n'),
  'dep-abc': B('c', 'customProperties: [{property: dependsOn, value: ["a:b:c"]}]\n'),
  'dep-colon': B('c', 'customProperties: [{property: dependsOn, value: [":x", "component:"]}]\n'),
  'dep-space': B('c', 'customProperties: [{property: dependsOn, value: ["The orders DB, http://x/y"]}]\n'),
  'dep-long': B('c', `customProperties: [{property: dependsOn, value: "component:default/${'x'.repeat(300)}"}]\n`),
  'dep-kind': B('c', 'customProperties: [{property: dependsOn, value: "system:default/x"}]\n'),
  'link-bad': B('c', 'authoritativeDefinitions: [{type: a, url: "https://"}]\n'),
  'link-bad2': B('c', 'authoritativeDefinitions: [{type: a, url: "https://exa mple.com/x"}]\n'),
  'link-bad3': B('c', 'authoritativeDefinitions: [{type: a, url: "https://{host}/x"}]\n'),
  'link-var': B('c', 'authoritativeDefinitions: [{type: a, url: "https://${HOST}:${PORT}/x"}]\n'),
  'link-port': B('c', 'authoritativeDefinitions: [{type: a, url: "http://localhost:99999/x"}]\n'),
  'link-title-blank': B('c', 'authoritativeDefinitions: [{type: a, url: "https://x.example", description: " "}]\n'),
  'link-type-nul': B('c', 'authoritativeDefinitions: [{type: "\\0", url: "https://x.example"}]\n'),
  'link-nul': B('c', 'authoritativeDefinitions: [{type: a, url: "\\0https://x.example"}]\n'),
  'tag-colon': B('c', 'tags: ["a:b", "#x", "Ünïcode", "a--b", "-", "x y"]\n'),
  'owner-abc': B('c', 'team: {name: "a:b:c"}\n'),
  'owner-long': B('c', `customProperties: [{property: owner, value: "group:default/${'x'.repeat(300)}"}]\n`),
  'bowner-long': B('c', `customProperties: [{property: businessOwner, value: "user:default/${'x'.repeat(300)}"}]\n`),
  'domain-long': B('c', `domain: ${'x'.repeat(300)}\n`),
  'domain-odd': B('c', `domain: "../a:b/c"\n`),
  'domain-sym': B('c', `domain: "---"\n`),
  'domain-proto': B('c', `domain: "__proto__"\n`),
  'type-odd': B('c', 'type: [1]\n'),
  'placeholder': B('c', 'name2: {$text: ./x}\ndescription: {$text: ./secret.txt}\ndomain: {$text: "./x"}\noutputPorts: [{$text: x}]\ncustomProperties: [{property: dependsOn, value: {$json: ./x.json}}, {$text: ./x}]\nsupport: {$text: ./x}\n'),
  'id-blank-contract': `apiVersion: v3.1.0\nkind: DataContract\nid: " "\nname: blank contract\nstatus: active\nversion: 1.0.0\n`,
  'id-unicode': odps({ id: '"日本 💥 \\uD800"' }),
  'id-dots': odps({ id: '"../../x"' }),
  'id-ctor': odps({ id: 'constructor' }),
  'id-proto': odps({ id: '__proto__' }),
  'id-sym': odps({ id: '"!!!"' }),
  'id-300': odps({ id: 'a'.repeat(300) }),
  'id-list': odps({ id: '[a, b]' }),
  'id-nul': odps({ id: '"\\0"' }),
  'noid': 'kind: DataProduct\nstatus: active\n',
  'noid-twice': 'kind: DataProduct\ndescription: {purpose: one}\n---\nkind: DataProduct\ndescription: {purpose: two}\n',
  'null-all': 'apiVersion: ~\nkind: DataProduct\nid: ~\nname: ~\nversion: ~\nstatus: ~\ndomain: ~\ndescription: ~\ntags: ~\ninputPorts: ~\noutputPorts: ~\nsupport: ~\nteam: ~\ncustomProperties: ~\n',
  'fields-apiversion': B('c', 'customProperties: [{property: template, value: { apiVersion: scaffolder.backstage.io/v1beta3 }}]\n'),
  'kind-missing': 'apiVersion: v1.0.0\nid: c\nname: no kind\nstatus: active\n',
  'kind-typo': 'apiVersion: v1.0.0\nkind: DataProdukt\nid: c\nname: typo\nstatus: active\n',
  'kind-plural': 'apiVersion: v1.0.0\nkind: DataProducts\nid: c\nname: plural\nstatus: active\n',
  'kind-words': 'apiVersion: v1.0.0\nkind: Data Product descriptor\nid: c\nname: words\nstatus: active\n',
  'kind-anchor': 'apiVersion: v1.0.0\nkind: !!str DataProduct\nid: c\nname: tag\nstatus: active\n',
  'indented': odps({ id: 'c' }).replace(/^(?=.)/gm, '    '),
  'utf16': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('kind: DataProduct\r\nid: c\r\n', 'utf16le')]),
  'utf16-2': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('apiVersion: v1.0.0\r\nkind: DataProduct\r\nid: c\r\n', 'utf16le')]),
  'latin1': Buffer.from(odps({ id: 'c', name: 'Grüße' }), 'latin1'),
  'u2028': B('c', 'description: {purpose: "a\u2028--- b"}\n'),
  'cr': odps({ id: 'c' }).replaceAll('\n', '\r'),
  'crlf': '\uFEFF' + odps({ id: 'c' }).replaceAll('\n', '\r\n'),
  'depth': B('c', 'customProperties:\n' + Array.from({ length: 46 }, (_, i) => `  - {property: p${i}, value: &a${i} ${'['.repeat(90)}${i ? `*a${i - 1}` : '1'}${']'.repeat(90)}}`).join('\n') + '\n'),
  'aliasstrings': B('c', 'outputPorts:\n  - {name: a, description: &s "' + 'x'.repeat(1000000) + '"}\n' + '  - {name: b, description: *s}\n'.repeat(1000)),
  'many600': Array.from({ length: 600 }, (_, i) => odps({ id: `many-${i}` })).join('---\n'),
  'native-nospec': 'apiVersion: data-mesh.dev/v1alpha1\nkind: DataProduct\nmetadata: {name: c}\n',
  'native-nullspec': N('{name: c}', '~'),
  'native-longname': N(`{name: ${'x'.repeat(300)}}`, '{lifecycle: active}'),
  'native-nsnum': N('{name: c, namespace: 5}', '{lifecycle: active}'),
  'native-nulname': N('{name: "c\\0"}', '{lifecycle: active}'),
  'native-nulversion': N('{name: case-native-nulversion}', '{lifecycle: active, version: "1\\0"}'),
  'native-contractid': N('{name: case-native-contractid}', '{lifecycle: active, outputPorts: [{name: a, contractId: " "}]}'),
  'native-ann': N('{name: c, annotations: [1]}', '{lifecycle: active}'),
  'native-firstline': N('{name: case-native-firstline, annotations: {data-mesh.dev/first-line: abc}}', '{lifecycle: active}'),
  'contractid-types': B('c', 'outputPorts: [{name: a, version: 1, contractId: 5},{name: b, version: 1, contractId: [a]},{name: c, version: 1, contractId: {a: 1}},{name: d, version: 1, contractId: true},{name: e, version: 2026-01-01, contractId: "__proto__"}]\n'),
  'ports-odd': B('c', 'outputPorts: [a, ~, 1, {version: 1}, {name: 5}, [x]]\ninputPorts: {a: b}\n'),
  'html': B('c', 'description: {purpose: "<script>alert(1)</script>"}\nauthoritativeDefinitions: [{type: "<b>", url: "javascript:alert(1)"},{type: a, url: "java\\tscript:alert(1)"},{type: a, url: "//evil.example"}]\nsupport: [{channel: "<img>", url: "data:text/html,x"}]\n'),
  'contract-status-empty': 'apiVersion: v3.1.0\nkind: DataContract\nid: c\nstatus: ""\nversion: 1.0.0\n',
  'odcs-domain': odcs({ id: 'c', more: 'domain: "a:b:c"\nteam: [1, {username: [x]}]\n' }),
  'list': '- kind: DataProduct\n  id: c\n',
  'jsonarr': '[{"kind":"DataProduct","id":"c"}]',
};
const fix = (n: string, t: string | Buffer) => typeof t === 'string' ? t.replace(/^(\s*)id: c(?=\r?$)/m, `$1id: case-${n}`) : t;
describe.each(createTestDatabases().eachSupportedId())('%s', databaseId => {
  const databases = createTestDatabases();
  const directory = createMockDirectory();
  it('bad input', async () => {
    const only = process.env.ONLY?.split(',');
    const names = Object.keys(cases).filter(n => !only || only.includes(n));
    const files: any = {};
    for (const n of names) files[`${n}/good.odps.yaml`] = odps({ id: `good-${n}` });
    const catalog = await startTestCatalog({ directory, knex: await databases.init(databaseId), files, locations: names.map(n => `${n}/*.yaml`), config: { events: { useEventBus: 'never' } } }).catch(e => { throw e; });
    for (const n of names) writeFileSync(directory.resolve(`${n}/bad.odps.yaml`), fix(n, cases[n]));
    await new Promise(r => setTimeout(r, 12000));
    // Now change all the good ones: are they held up?
    for (const n of names) writeFileSync(directory.resolve(`${n}/good.odps.yaml`), odps({ id: `good-${n}`, name: 'Renamed' }));
    await new Promise(r => setTimeout(r, 20000));
    const all = (await request(catalog.server).get('/api/catalog/entities')).body as any[];
    const problems: any[] = []; let cursor = '';
    for (;;) { const p = await catalog.problemPage(`?limit=100${cursor && `&cursor=${cursor}`}`); problems.push(...p.items); if (!p.nextCursor) break; cursor = p.nextCursor; }
    const out: string[] = [];
    for (const n of names) {
      const good = all.find(e => e.metadata.name === `good-${n}` );
      const bad = all.filter(e => e.kind !== 'Location' && e.metadata.annotations['backstage.io/managed-by-location']?.endsWith(`/${n}/bad.odps.yaml`));
      const pr = problems.filter(p => p.place.includes(`/${n}/`) );
      const held = good?.metadata.title !== 'Renamed';
      const f = bad[0] ? entityFindings(bad[0]) : [];
      out.push(`${held ? 'HELD ' : ''}${bad.length ? '' : 'NOENTITY '}${n}: ${bad.slice(0, 3).map(b => `${b.metadata.name}`.slice(0, 70)).join(',')}(${bad.length}) rel=${(bad[0]?.relations ?? []).map((r: any) => r.targetRef.slice(0, 50))} tags=${bad[0]?.metadata.tags} links=${JSON.stringify(bad[0]?.metadata.links)} badlines=${f.filter(x => !x.line || !x.remedy).length} problems=${JSON.stringify(pr.map(p => [p.kind, p.findings[0].rule, p.findings[0].line, p.findings[0].message.slice(0, 200)]))} ${n === 'placeholder' ? JSON.stringify(bad[0]?.spec) : ''}`);
    }
    writeFileSync(`/tmp/rev/out-${databaseId}.txt`, out.join('\n') + '\n');
    await catalog.stop();
  });
});
