import { FindingRule } from './types';

/** Rules about a contract as a whole. */
export const contractRules = [
  {
    id: 'no-schema',
    group: 'meaning',
    severity: 'warning',
    summary: 'The contract describes no data',
    explanation:
      'A contract without schema objects promises nothing that could be checked or compared.',
    remedy: 'Describe at least one table, view, topic or file under `schema`.',
  },
  {
    id: 'contract-without-purpose',
    group: 'meaning',
    severity: 'info',
    summary: 'The contract does not say what the data is for',
    explanation:
      'Consumers who find a contract on its own want to know whether it is what they look for.',
    remedy: 'Write one or two sentences in `description.purpose`.',
  },
  {
    id: 'contract-without-owner',
    group: 'meaning',
    severity: 'info',
    summary: 'No team keeps the contract',
    explanation:
      'Whoever reads a contract wants to know whom to ask before it changes. Without a team, the owners of the product have to do.',
    remedy: 'Name the team in `customProperties` or in `team.name`.',
  },
  {
    id: 'end-not-announced',
    group: 'meaning',
    severity: 'warning',
    summary: 'A contract ends, and does not say when or what comes next',
    explanation:
      'Whoever builds on data that is deprecated or retired needs a day by which to be gone, or something to go to. The day is read from the service levels `endOfSupport` and `endOfLife` or custom properties of those names, the successor from the custom property `successor` or `replacedBy`.',
    remedy:
      'Add the service level `endOfSupport`, or the custom property `successor`.',
  },
  {
    id: 'duplicate-server',
    group: 'meaning',
    severity: 'warning',
    summary: 'Two servers have the same name',
    explanation:
      'ODCS: `server` identifies a server. Whoever asks for one by its name gets either of the two.',
    remedy: 'Rename or remove one of them.',
  },
  {
    id: 'duplicate-role',
    group: 'meaning',
    severity: 'warning',
    summary: 'Two roles have the same name',
    explanation:
      'Nobody can tell what the role may do: access is granted by its name.',
    remedy: 'Rename or remove one of them.',
  },
] as const satisfies readonly FindingRule[];
