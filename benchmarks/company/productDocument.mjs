import { contractId, personEmail, productFacts } from './names.mjs';

/** The ODPS document of a product, as a team would write it. */
export function productDocument({ index, products }) {
  const facts = productFacts({ index, products });
  const { id, title, aspect, subject, domain, group, reads, random } = facts;
  const type = random.pick(['source-aligned', 'aggregate', 'consumer-aligned']);
  const inputPorts = reads.map(
    (contract, port) => `  - name: input-${port + 1}
    version: '1.0.0'
    contractId: ${contract}
`,
  );
  return `apiVersion: v1.0.0
kind: DataProduct
id: ${id}
name: ${title}
version: '1.${random.below(9)}.0'
status: ${facts.lifecycle}
domain: ${domain}
tenant: company
description:
  purpose: >-
    All ${aspect} ${subject} of ${domain}, for whoever has to count, compare or
    foresee them without asking us first.
  usage: Join on the business keys and leave test records out.
  limitations: Complete by six in the morning, Central European Time.
tags: [${subject}, ${aspect}, ${domain}]
${reads.length > 0 ? `inputPorts:\n${inputPorts.join('')}` : ''}outputPorts:
  - name: ${subject}
    description: The ${subject}, one row each.
    type: tables
    version: '1.0.0'
    contractId: ${contractId({ index })}
support:
  - channel: '#${group}'
    url: https://chat.company.example/channels/${group}
    description: Questions about ${subject}.
    tool: slack
    scope: interactive
team:
  name: ${group}
  description: Runs the data of ${domain}.
  members:
    - username: ${personEmail(facts.businessOwner)}
      role: owner
      dateIn: '2023-04-01'
customProperties:
  - property: productType
    value: ${type}
productCreatedTs: '2023-04-01T08:00:00Z'
`;
}
