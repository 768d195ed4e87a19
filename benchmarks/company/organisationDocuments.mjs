import {
  domainOf,
  groupName,
  GROUPS,
  PEOPLE,
  personEmail,
  personName,
} from './names.mjs';
import { DOMAINS } from './words.mjs';

/** How many entities there are before any product or component. */
export const ORGANISATION_SIZE = GROUPS + PEOPLE + 2 * DOMAINS.length;

/** Groups, people, domains and a system for each domain: the same in both portals. */
export function organisationDocuments() {
  const owner = index => `group:default/${groupName(index)}`;
  return {
    groups: list(GROUPS, index => ({
      kind: 'Group',
      name: groupName(index),
      spec: `{ type: team, children: [], profile: { displayName: Team ${index} of ${domainOf(
        index,
      )}, email: ${groupName(index)}@company.example } }`,
    })),
    people: list(PEOPLE, index => ({
      kind: 'User',
      name: personName(index),
      spec: `{ memberOf: [${groupName(
        index % GROUPS,
      )}], profile: { displayName: Person ${index}, email: ${personEmail(
        index,
      )} } }`,
    })),
    domains: list(DOMAINS.length, index => ({
      kind: 'Domain',
      name: DOMAINS[index],
      spec: `{ owner: '${owner(index)}' }`,
    })),
    systems: list(DOMAINS.length, index => ({
      kind: 'System',
      name: DOMAINS[index],
      spec: `{ owner: '${owner(index)}', domain: ${DOMAINS[index]} }`,
    })),
  };
}

function list(count, describe) {
  return Array.from({ length: count }, (_, index) => {
    const { kind, name, spec } = describe(index);
    return `apiVersion: backstage.io/v1alpha1
kind: ${kind}
metadata:
  name: ${name}
spec: ${spec}
`;
  }).join('---\n');
}
