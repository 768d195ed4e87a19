import { pythonNumber, pythonScript, pythonText } from '../languages/python';
import { shellScript, shellWord } from '../languages/shell';
import {
  openingComments,
  type SnippetContext,
  type WriteSnippet,
} from './context';
import { locationOf } from './files';

/** A host that starts with a dash would be an option of ssh. */
const address =
  /^sftp:\/\/(?:[^@/]*@)?([A-Za-z0-9][\w.-]*|\$\{[A-Za-z_]\w*\})(?::(\d{1,5}|\$\{[A-Za-z_]\w*\}))?(\/.*)?$/;

function partsOf(context: SnippetContext) {
  const match = address.exec(locationOf(context) ?? '');
  if (!match) return undefined;
  const [, host, port = '22', path = '/'] = match;
  const isFile = /\.[A-Za-z0-9]+$/.test(path) && !/[*?[]/.test(path);
  return { host, port, path, isFile };
}

export const sftpCommand: WriteSnippet = context => {
  const parts = partsOf(context);
  if (!parts) return undefined;
  const { host, port, path, isFile } = parts;
  // In a batch, names are words of sftp: quotes and backslashes have a meaning there.
  const quoted = `"${path.replace(/[\\"]/g, character => `\\${character}`)}"`;
  return {
    language: 'shell',
    title: 'sftp',
    text: shellScript({
      comments: openingComments({
        access:
          'Your own SSH key and user name (SFTP_USER) are used; the contract has none.',
        values: [host, port, path],
      }),
      command: [
        `printf '%s\\n' ${shellWord(
          `${isFile ? 'get' : 'ls -l'} ${quoted}`,
        )} |`,
        'sftp -b -',
        `-P ${shellWord(port)}`,
        `-o User="\${SFTP_USER:?}"`,
        shellWord(host),
      ],
    }),
  };
};

export const paramiko: WriteSnippet = context => {
  const parts = partsOf(context);
  if (!parts) return undefined;
  const { host, port, path, isFile } = parts;
  const wildcard = path.search(/[*?[]/);
  const folder =
    wildcard < 0 ? path : path.slice(0, path.lastIndexOf('/', wildcard) + 1);
  return {
    language: 'python',
    title: 'Python',
    text: pythonScript({
      install: ['paramiko'],
      comments: openingComments({
        access:
          'Your own SSH key or agent and SFTP_USER are used; the contract has none.',
        values: [host, port, path],
      }),
      modules: ['import paramiko'],
      body: [
        'with paramiko.SSHClient() as client:',
        '    client.load_system_host_keys()',
        '    client.connect(',
        `        ${pythonText(host)},`,
        `        port=${pythonNumber(port) ?? '22'},`,
        '        username=os.environ["SFTP_USER"],',
        '    )',
        '    files = client.open_sftp()',
        ...(isFile
          ? [
              `    with files.open(${pythonText(path)}, "rb") as file:`,
              '        print(file.read(2000))',
            ]
          : [
              `    for name in files.listdir(${pythonText(folder)}):`,
              '        print(name)',
            ]),
      ],
    }),
  };
};
