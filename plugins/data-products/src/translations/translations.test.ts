import { messages } from '../messages';
import { germanMessages } from '../messages.de';
import { flattenMessages } from './flattenMessages';

const english = flattenMessages(messages);

function placeholders(message: string): string[] {
  return [...message.matchAll(/\{\{\s*(\w+)\s*\}\}/g)]
    .map(([, name]) => name)
    .sort();
}

describe.each([['German', germanMessages]])('%s', (_, nested) => {
  const translated = flattenMessages(nested);

  it('has every text, and none that English has not', () => {
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
    expect(Object.entries(translated).filter(([, text]) => !text)).toEqual([]);
  });

  it('keeps what is filled in', () => {
    const differing = Object.keys(english).filter(
      key =>
        String(placeholders(english[key])) !==
        String(placeholders(translated[key] ?? '')),
    );
    // English may count in words, such as "1 person".
    expect(differing).toEqual([]);
  });
});
