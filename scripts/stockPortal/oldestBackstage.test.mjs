import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import semver from 'semver';

const root = join(import.meta.dirname, '../..');

/** What Backstage 1.55 consists of, as far as published packages need it. */
const OLDEST = {
  '@backstage/backend-plugin-api': '1.10.1',
  '@backstage/catalog-client': '1.16.2',
  '@backstage/catalog-model': '1.10.1',
  '@backstage/config': '1.3.9',
  '@backstage/core-components': '0.18.14',
  '@backstage/core-plugin-api': '1.12.10',
  '@backstage/errors': '1.3.1',
  '@backstage/frontend-plugin-api': '0.18.1',
  '@backstage/integration': '2.1.2',
  '@backstage/plugin-app-react': '0.2.7',
  '@backstage/plugin-catalog': '2.0.9',
  '@backstage/plugin-catalog-common': '1.2.0',
  '@backstage/plugin-catalog-graph': '0.6.8',
  '@backstage/plugin-catalog-node': '2.2.5',
  '@backstage/plugin-catalog-react': '3.2.3',
  '@backstage/plugin-events-node': '0.4.26',
  '@backstage/plugin-org': '0.7.9',
  '@backstage/plugin-permission-common': '0.9.11',
  '@backstage/plugin-permission-react': '0.5.5',
  '@backstage/plugin-search-backend-node': '1.4.8',
  '@backstage/plugin-search-common': '1.2.25',
  '@backstage/plugin-search-react': '1.11.8',
  '@backstage/plugin-techdocs': '1.18.1',
  '@backstage/types': '1.2.2',
  '@backstage/ui': '0.18.0',
};

const readJson = file => JSON.parse(readFileSync(join(root, file), 'utf8'));

function rangesOfBackstage() {
  return ['packages', 'plugins']
    .flatMap(group =>
      readdirSync(join(root, group)).map(name =>
        readJson(`${group}/${name}/package.json`),
      ),
    )
    .filter(manifest => !manifest.private)
    .flatMap(({ name, dependencies, peerDependencies }) =>
      Object.entries({ ...dependencies, ...peerDependencies })
        .filter(([needed]) => needed.startsWith('@backstage/'))
        .map(([needed, range]) => ({ name, needed, range })),
    );
}

describe('published packages', () => {
  it('accept the release of Backstage that they are tested with, and 1.55', () => {
    for (const { name, needed, range } of rangesOfBackstage()) {
      const { version } = readJson(`node_modules/${needed}/package.json`);
      for (const accepted of [OLDEST[needed], version]) {
        assert.ok(
          accepted,
          `${name} needs ${needed}: add its version in Backstage 1.55 to this test`,
        );
        assert.ok(
          semver.satisfies(accepted, range),
          `${name} needs ${needed} ${range}, which leaves out ${accepted}`,
        );
      }
    }
  });
});
