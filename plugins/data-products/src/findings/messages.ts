export const findingsMessages = {
  title: 'What is wrong with its document',
  titleClean: 'Its document',
  clean: 'Nothing to repair: the document follows {{standard}}.',
  cleanEntity: 'Nothing to repair: no rule finds anything wrong.',
  notChecked:
    'Not checked: the entity carries no ODPS or ODCS document that rules could look at.',
  severity: {
    error: 'Error',
    warning: 'Warning',
    info: 'Note',
  },
  summary: {
    errors_one: '1 error',
    errors_other: '{{number}} errors',
    warnings_one: '1 warning',
    warnings_other: '{{number}} warnings',
    infos_one: '1 note',
    infos_other: '{{number}} notes',
  },
  line: 'line {{line}}',
  lineAndColumn: 'line {{line}}, column {{column}}',
  wholeDocument: 'the whole document',
  rule: 'rule {{rule}}',
  showAll: 'Show all {{total}}',
  download: 'Download as CSV',
  filesNotAsked: 'Whether its file loads could not be asked: {{reason}}',
} as const;
