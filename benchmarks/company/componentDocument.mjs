import { DOMAINS } from './words.mjs';
import { productFacts } from './names.mjs';

export const componentName = index => {
  const { id } = productFacts({ index, products: 1 });
  return `${id}-service`;
};

/** A `catalog-info.yaml` as the stock catalog has thousands of. */
export function componentDocument({ index }) {
  const facts = productFacts({ index, products: 1 });
  const { title, aspect, subject, domain, group, random } = facts;
  const name = componentName(index);
  return `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${name}
  title: ${title} service
  description: >-
    Answers whatever anybody asks about ${aspect} ${subject} of ${domain}, within
    a tenth of a second.
  annotations:
    github.com/project-slug: company/${name}
    backstage.io/source-location: url:https://github.com/company/${name}/
  tags: [${subject}, ${aspect}, ${domain}]
  links:
    - url: https://grafana.company.example/d/${name}
      title: Dashboard
      icon: dashboard
spec:
  type: ${random.pick(['service', 'website', 'library'])}
  lifecycle: ${facts.lifecycle === 'active' ? 'production' : 'deprecated'}
  owner: group:default/${group}
  system: system:default/${DOMAINS.includes(domain) ? domain : DOMAINS[0]}
`;
}
