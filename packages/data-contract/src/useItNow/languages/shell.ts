import { cleanText } from './cleanText';
import { textParts } from './variables';

const plain = /^[A-Za-z0-9_@%+=:,./-]+$/;

/** A text as one word of a POSIX shell; a variable that is not set stops the command. */
export function shellWord(text: string): string {
  const parts = textParts(cleanText(text)).map(part => {
    if (part.kind === 'variable') return `"\${${part.name}:?}"`;
    return plain.test(part.text)
      ? part.text
      : `'${part.text.replace(/'/g, `'\\''`)}'`;
  });
  return parts.join('') || "''";
}

/** Comments, then one command with its words on lines of their own where there are many. */
export function shellScript(options: {
  comments: readonly string[];
  /** Words of the command that are already quoted. */
  command: readonly string[];
}): string {
  const { comments, command } = options;
  return [
    ...comments.map(comment => `# ${cleanText(comment)}`),
    command.join(' \\\n  '),
  ].join('\n');
}
