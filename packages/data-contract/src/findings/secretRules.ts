import { FindingRule } from './types';

/** Rules about what should not be in a document at all. */
export const secretRules = [
  {
    id: 'secret-in-document',
    group: 'meaning',
    severity: 'error',
    summary: 'A password, key or token stands in the document',
    explanation:
      'It is shown as `•••` everywhere, but whoever may read the repository has read it, and its history keeps it. What counts as a secret is told in [Secrets](secrets.md). A secret in an `id`, a version or the name of a port, table or column cannot be masked, and is shown. A document cannot silence this rule: names and values that are no secrets are listed in the [configuration](configuration.md#secrets).',
    remedy:
      'Change the secret where it is used, then write a reference in its place, such as `${DB_PASSWORD}` or `vault:shop/orders#password`.',
  },
] as const satisfies readonly FindingRule[];
