const shortEscapes: Record<string, string> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * A text of a stranger that cannot move the cursor, colour the screen, turn the
 * direction of writing or start a new line.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
    character =>
      shortEscapes[character] ??
      `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * A text of several lines in which no line is a command to the runner that
 * prints it. GitHub and GitLab obey lines such as `::set-output …`, Azure those
 * with `##vso[…]`, wherever the text came from.
 */
export function withoutRunnerCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1: ').replace(/##(?=\w*\[)/g, '# #');
}
