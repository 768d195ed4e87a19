import { pythonScript, pythonText } from '../languages/python';
import { shellScript, shellWord } from '../languages/shell';
import { isWebAddress } from '../languages/variables';
import {
  openingComments,
  type SnippetContext,
  type WriteSnippet,
} from './context';

function addressOf({ server, objectName }: SnippetContext): string | undefined {
  const location = server.location?.replace(
    /^(https?:\/\/)[^/?#]*@/i,
    (_, scheme: string) => scheme,
  );
  // Of another scheme curl would read files of the reader.
  if (!location || !isWebAddress(location)) return undefined;
  const address = objectName?.startsWith('/')
    ? location.replace(/(?<!\/)\/+$/, '') + objectName
    : location;
  return address.replace(/ /g, '%20');
}

export const curl: WriteSnippet = context => {
  const address = addressOf(context);
  if (!address) return undefined;
  return {
    language: 'shell',
    title: 'curl',
    text: shellScript({
      comments: openingComments({
        access:
          'Your own access token comes from API_TOKEN in your environment.',
        values: [address],
      }),
      command: [
        'curl --fail-with-body --silent --show-error --globoff',
        '--header "Authorization: Bearer ${API_TOKEN:?}"',
        "--header 'Accept: application/json'",
        `--url ${shellWord(address)}`,
      ],
    }),
  };
};

export const requests: WriteSnippet = context => {
  const address = addressOf(context);
  if (!address) return undefined;
  return {
    language: 'python',
    title: 'Python',
    text: pythonScript({
      install: ['requests'],
      comments: openingComments({
        access:
          'Your own access token comes from API_TOKEN in your environment.',
        values: [address],
      }),
      modules: ['import requests'],
      body: [
        'response = requests.get(',
        `    ${pythonText(address)},`,
        '    headers={',
        '        "Authorization": "Bearer " + os.environ["API_TOKEN"],',
        '        "Accept": "application/json",',
        '    },',
        '    timeout=30,',
        ')',
        'response.raise_for_status()',
        'print(response.text)',
      ],
    }),
  };
};
