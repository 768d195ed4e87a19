export const filesMessages = {
  headline: {
    allLoad_one: 'The one file loads.',
    allLoad_other: 'All {{number}} files load.',
    allLoadUncounted: 'Every file that you may see loads.',
    failing_one: '1 file does not load',
    failing_other: '{{number}} files do not load',
    failingOf_one: '1 of {{files}} files does not load',
    failingOf_other: '{{number}} of {{files}} files do not load',
    conflicts_one: '1 conflict',
    conflicts_other: '{{number}} conflicts',
    conflictsOnly_one: 'Every file loads, with 1 conflict',
    conflictsOnly_other: 'Every file loads, with {{number}} conflicts',
    removals_one: '1 source brings much less than before.',
    removals_other: '{{number}} sources bring much less than before.',
    uncounted: 'Some files do not load',
    both: '{{failing}}, {{conflicts}}.',
    one: '{{only}}.',
  },
  explanation:
    'Files with data products and data contracts that the catalog cannot read, cannot reach or refuses, and files whose id another file has too.',
  kind: {
    label: 'Problem',
    all: 'All problems',
    unreadable: 'Cannot be read',
    unreadableMeaning: 'Its text is not valid YAML or JSON',
    unreachable: 'Cannot be reached',
    unreachableMeaning: 'The portal gets no answer from the location',
    refused: 'Refused',
    refusedMeaning: 'The catalog does not accept the entity that it describes',
    conflict: 'Conflict',
    conflictMeaning: 'Another file has the same id',
    removal: 'Many gone at once',
    removalMeaning:
      'A source brings much less than before; what is missing is kept until it is confirmed',
  },
  entity: {
    label: 'Entity',
    placeholder: 'dataproduct:default/customers',
    invalid: 'Write a full reference, such as dataproduct:default/customers.',
  },
  clear: 'Show all problems',
  refresh: 'Load again',
  more: 'Show more',
  shownOf: '{{shown}} of {{total}} shown',
  wholePlace: 'Whole address',
  since: 'Since {{time}}',
  checked: 'last checked {{time}}',
  about: 'About',
  shows: {
    nothing: 'The catalog shows nothing in its place.',
    lastGood: 'The catalog shows its last good version, of {{time}}.',
    lastGoodUndated: 'The catalog goes on showing the last good version.',
    otherFile: 'The catalog shows another file instead:',
    reason: 'Why: {{reason}}',
  },
  alert: {
    unreadable: 'Its file cannot be read since {{time}}',
    unreachable: 'Its file cannot be reached since {{time}}',
    refused: 'The catalog refuses its file since {{time}}',
    conflict: 'Another file has the same id since {{time}}',
    removal: 'Missing in its source since {{time}}, like many others',
    shown: 'Shown:',
    notShown: 'Not shown:',
    lastGood: 'This page shows its last good version, of {{time}}.',
    lastGoodUndated: 'This page goes on showing the last good version.',
  },
  removal: {
    confirm: 'Remove from the catalog',
    title_one: 'Remove 1 product or contract?',
    title_other: 'Remove {{number}} products and contracts?',
    explanation:
      'They are in {{place}} no more. If that is meant, they go from the catalog now, and with them their pages and links. If their files come back later, they are new ones.',
    goesAt:
      'Without a confirmation they go after {{time}}, if they are missing still.',
    cancel: 'Keep them for now',
    done_one: '1 is confirmed, and goes with the next run of its source.',
    done_other:
      '{{number}} are confirmed, and go with the next run of their source.',
  },
  empty: {
    title: 'Every file loads',
    description:
      'A file that breaks, a location that goes away, or an id that stands in two files will show up here.',
    filtered: 'No such problem',
    filteredDescription: 'Nothing matches this filter.',
  },
  denied: {
    title: 'You may not see which files do not load',
    description:
      'The text of a file may quote anything, so this list needs the permission {{permission}}. Ask the operators of this portal for it. What is wrong with a product that you may see stands on its own page.',
  },
  missing: {
    title: 'This portal does not watch files yet',
    description:
      'Its backend has no module for data products. Add it with backend.add(import("@data-mesh/backstage-plugin-catalog-backend-module-data-products")).',
  },
} as const;
