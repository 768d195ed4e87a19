import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { plain } from '../places.mjs';
import { connect } from './ingest.mjs';

const AT_ONCE = 500;
const NOBODY = 'nobody';

/**
 * Writes the products and contracts that a portal has ingested as components and APIs that the
 * stock catalog takes without further ado: the same names, texts and relations, all worked out.
 * What it needs for these is what the catalog itself takes, whoever brings them.
 */
export async function writePlainEntities({ postgres, name }) {
  rmSync(plain, { recursive: true, force: true });
  const client = await connect({ postgres, database: `${name}_catalog` });
  try {
    let after = '';
    for (let part = 0; ; part += 1) {
      const { rows } = await client.query(
        `select entity_ref, final_entity from final_entities
         where entity_ref > $1 and split_part(entity_ref, ':', 1) in ('api', 'dataproduct')
         order by entity_ref limit ${AT_ONCE}`,
        [after],
      );
      if (rows.length === 0) return;
      rows.forEach(({ final_entity: text }, index) =>
        write({
          path: `part-${part}/n${index}.component.yaml`,
          entity: plainEntity(JSON.parse(text)),
        }),
      );
      after = rows.at(-1).entity_ref;
    }
  } finally {
    await client.end();
  }
}

/** A data product becomes a component, a contract stays an API. */
export function plainEntity({ kind, metadata, spec }) {
  const { uid, etag, annotations, ...ownMetadata } = metadata;
  const { owner = NOBODY, lifecycle = 'unknown' } = spec;
  const named = {
    apiVersion: 'backstage.io/v1alpha1',
    metadata: { ...ownMetadata, annotations: otherAnnotations(annotations) },
  };
  if (kind === 'API') {
    return { ...named, kind, spec: { ...spec, owner, lifecycle } };
  }
  return {
    ...named,
    kind: 'Component',
    spec: {
      ...spec,
      owner,
      lifecycle,
      type: 'product',
      providesApis: contractsOf(spec.outputPorts),
      consumesApis: contractsOf(spec.inputPorts),
    },
  };
}

/** The provider says itself where they are from. */
function otherAnnotations(annotations) {
  return Object.fromEntries(
    Object.entries(annotations).filter(
      ([name]) => !name.startsWith('backstage.io/managed-by-'),
    ),
  );
}

function contractsOf(ports = []) {
  return [...new Set(ports.flatMap(({ contractId }) => contractId ?? []))];
}

function write({ path, entity }) {
  const file = join(plain, path);
  mkdirSync(dirname(file), { recursive: true });
  // YAML is a superset of JSON.
  writeFileSync(file, JSON.stringify(entity));
}
