import { cleanText } from './cleanText';
import { textParts, variablesOf } from './variables';

/** A text as a Python expression; variables are taken from the environment. */
export function pythonText(text: string): string {
  const parts = textParts(cleanText(text)).map(part =>
    part.kind === 'text'
      ? JSON.stringify(part.text)
      : pythonVariable(part.name),
  );
  return parts.join(' + ') || '""';
}

/** An environment variable as a Python expression. */
export function pythonVariable(name: string): string {
  return `os.environ["${name}"]`;
}

/** A whole number as a Python expression; undefined for what is neither number nor variable. */
export function pythonNumber(value: number | string): string | undefined {
  const text = cleanText(String(value));
  if (/^\d{1,9}$/.test(text)) return String(Number(text));
  const parts = textParts(text);
  return parts.length === 1 && parts[0].kind === 'variable'
    ? `int(${pythonVariable(parts[0].name)})`
    : undefined;
}

/** Several lines as a Python expression in three quotes. */
export function pythonLines(text: string): string {
  const escaped = text
    .replace(/\\/g, '\\\\')
    .replace(/"{2,}/g, quotes => '\\"'.repeat(quotes.length));
  const replacements = variablesOf(text).map(
    name => `.replace("\${${name}}", ${pythonVariable(name)})`,
  );
  return `"""\n${escaped}\n"""${replacements.join('')}`;
}

/** A script: comments, imports where they are used, and the rest. */
export function pythonScript(options: {
  /** What to install with pip. */
  install: readonly string[];
  comments: readonly string[];
  standardModules?: readonly string[];
  modules: readonly string[];
  body: readonly string[];
}): string {
  const { install, comments, modules, body } = options;
  const code = body.join('\n');
  const standard = [
    ...(code.includes('os.environ[') ? ['import os'] : []),
    ...(options.standardModules ?? []),
  ];
  return [
    [
      `# pip install ${install.join(' ')}`,
      ...comments.map(comment => `# ${cleanText(comment)}`),
      ...standard,
    ].join('\n'),
    modules.join('\n'),
    code,
  ].join(standard.length > 0 ? '\n\n' : '\n');
}
