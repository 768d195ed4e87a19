export const lineageMessages = {
  title: 'Lineage',
  view: { label: 'View', graph: 'Graph', list: 'List' },
  summary: {
    upstreamNothing: 'No data product or system upstream is known',
    upstream_one: 'Comes from {{number}}',
    upstream_other: 'Comes from {{number}}',
    downstreamNothing: 'No consumers yet',
    downstream_one: 'Read by {{number}}',
    downstream_other: 'Read by {{number}}',
    ended: 'Upstream has come to its end, or will:',
  },
  column: {
    centre: 'You are here',
    upstream_one: 'Upstream, 1 step',
    upstream_other: 'Upstream, {{number}} steps',
    downstream_one: 'Downstream, 1 step',
    downstream_other: 'Downstream, {{number}} steps',
  },
  direction: { upstream: 'Upstream', downstream: 'Downstream' },
  kind: {
    product: 'Data product',
    contract: 'Data contract',
    component: 'Component',
    resource: 'Resource',
    other: 'Entity',
  },
  graph: {
    label: 'Lineage of {{title}}',
    hint: 'Choose one to see how it is connected; arrow keys move between them. Scroll for what lies beyond the edge.',
  },
  open: {
    upstream_one: 'Show {{number}} upstream of {{title}}',
    upstream_other: 'Show {{number}} upstream of {{title}}',
    downstream_one: 'Show {{number}} downstream of {{title}}',
    downstream_other: 'Show {{number}} downstream of {{title}}',
    upstreamUncounted: 'Show what is upstream of {{title}}',
    downstreamUncounted: 'Show what is downstream of {{title}}',
    closeUpstream: 'Hide what is upstream of {{title}}',
    closeDownstream: 'Hide what is downstream of {{title}}',
    more: 'Show {{next}} more of {{total}}',
    moreUncounted: 'Show more',
  },
  connection: {
    outputPorts_one: 'output port {{ports}}',
    outputPorts_other: 'output ports {{ports}}',
    inputPorts_one: 'input port {{ports}}',
    inputPorts_other: 'input ports {{ports}}',
    contract: 'contract {{contract}}',
    declared: 'declared as an API that it consumes',
    dependsOn: 'named by {{to}} as a source',
    circle: 'closes a circle',
  },
  details: {
    title: 'Connections of {{title}}',
    none: 'No connection is shown.',
    close: 'Close',
    fromTo: '{{from}} to {{to}}',
    more: 'Show all {{total}}',
  },
  list: {
    shownElsewhere: 'also listed elsewhere here',
    empty: {
      upstream: 'Nothing that is known.',
      downstream: 'No consumers yet.',
    },
  },
  gap: {
    contractNotVisible:
      '{{port}} of {{title}}: its contract {{contractId}} is not in the catalog, or not visible to you',
    noContract:
      '{{port}} of {{title}} names no contract, so nobody knows what is beyond it',
    noProvider:
      'No data product that you may see promises {{contract}}, which {{title}} reads',
    noProviderOfCentre:
      'No data product that you may see promises {{contract}}',
    sourceNotVisible:
      '{{title}} comes from {{sourceRef}}, which is not in the catalog, or not visible to you',
    title_one: '{{number}} place where the lineage ends early',
    title_other: '{{number}} places where the lineage ends early',
    all: 'Show all {{total}}',
  },
  csv: {
    from: 'From',
    to: 'To',
    direction: 'Direction',
    contract: 'Contract',
    outputPorts: 'Output ports',
    inputPorts: 'Input ports',
    circle: 'Closes a circle',
  },
} as const;
