export const useItNowMessages = {
  button: 'Use it now',
  buttonFor: 'Use it now: {{port}}',
  environment: 'Environment',
  environments: {
    unnamed: 'No environment named',
    server: '{{environment}}: {{server}}',
  },
  object: 'Table, topic or file',
  objectSearch: 'Find a name',
  address: 'Address',
  noAddress: 'The contract does not say where this server is',
  type: 'Kind of server',
  access: 'Access',
  noRoles: 'The contract names no role for this server. Ask its owner.',
  languages: 'How to read it',
  snippet: '{{language}} that reads {{object}}',
  snippetAlone: '{{language}} that reads it',
  noSnippet:
    'There is no snippet for this kind of server. Use the address with a client of your own.',
  noObject:
    'The contract describes no table, topic or file, so there is no name to read.',
  none: 'Nobody can tell where to read this: the contract names no server',
  noneRemedy:
    'Name one server for each environment. Never write a password into it.',
  secret: {
    title: 'This contract holds a secret',
    at: '{{path}}, line {{line}}',
    atLine: 'line {{line}}',
    text: 'A password, key or token stands at {{places}}. Take it out, and change it: everybody who can read the file has seen it.',
    more: '{{places}} and {{more}} more',
  },
  unreadable: 'The document of this contract cannot be read',
  unreadableRemedy: 'What is wrong with it stands on the page of the contract.',
  gone: 'The contract is not in the catalog any more, or you may not see it.',
} as const;
