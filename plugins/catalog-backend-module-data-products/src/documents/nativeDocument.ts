import type { DataProductEntity } from '@data-mesh/backstage-plugin-data-products-common';
import { ANNOTATION_DOCUMENT_ID } from '@data-mesh/backstage-plugin-data-products-common';
import { type Finding, findingRules } from '@data-mesh/data-contract';

const TYPES: Record<string, string> = {
  'source-aligned': 'sourceAligned',
  aggregate: 'aggregate',
  'consumer-aligned': 'consumerAligned',
};

/** What to write instead, where an entity has a field and ODPS has none. */
const REMEDIES: Record<string, string> = {
  'missing-business-owner':
    'Name the person or group that is accountable, for example spec.businessOwner: user:default/jane-doe.',
  'missing-technical-owner':
    'Name the team that runs it, for example spec.owner: group:default/payments.',
  'missing-purpose':
    'Say in one or two sentences what it is for, in spec.purpose.',
};

/** An entity that was written as one, as the ODPS document that says the same. */
export function nativeDocument(entity: DataProductEntity): string {
  const { metadata, spec } = entity;
  const owners = [
    ['businessOwner', spec.businessOwner],
    ['technicalOwner', spec.owner],
  ].flatMap(([property, value]) => (value ? [{ property, value }] : []));
  return JSON.stringify({
    apiVersion: 'v1.1.0',
    kind: 'DataProduct',
    id: metadata.annotations?.[ANNOTATION_DOCUMENT_ID] ?? metadata.name,
    name: metadata.title,
    version: spec.version,
    status: spec.lifecycle,
    type: typeof spec.type === 'string' ? TYPES[spec.type] : undefined,
    domain: spec.domain,
    description: {
      purpose: spec.purpose ?? metadata.description,
      limitations: spec.limitations,
      usage: spec.usage,
    },
    tags: metadata.tags,
    inputPorts: spec.inputPorts,
    outputPorts: spec.outputPorts,
    support: spec.support,
    customProperties: owners,
  });
}

/**
 * Findings of the ODPS form of an entity, in the words and at the places of the
 * entity. Its structure is the business of the catalog's model.
 */
export function inWordsOfEntity(findings: Finding[]): Finding[] {
  const meaning = new Set(
    findingRules.filter(rule => rule.group === 'meaning').map(rule => rule.id),
  );
  return (
    findings
      // Secrets are told of all that the entity has, and at their own places.
      .filter(({ rule }) => meaning.has(rule) && rule !== 'secret-in-document')
      .map(({ line: _line, column: _column, ...finding }) => ({
        ...finding,
        path: finding.path
          ? `spec.${finding.path.replace(/^description\./, '')}`
          : 'spec',
        remedy: REMEDIES[finding.rule] ?? finding.remedy,
      }))
  );
}
