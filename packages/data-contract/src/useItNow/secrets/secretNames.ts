/** What masked values are shown as. */
export const MASK = '•••';

const secretWords = new Set(
  `password passwords passwd pwd passphrase passcode secret secrets token tokens
  credential credentials sas authorization`.split(/\s+/),
);
/** What makes a key that opens something of a key that is a column. */
const keyKinds = new Set(
  `api access secret private account shared storage signing encryption ssh
  service subscription master`.split(/\s+/),
);
const runTogether =
  /(?:password|passwd|passphrase|secret|token|apikey|accesskey|secretkey|privatekey|accountkey|sharedkey|storagekey)$/;

/** Every name that is that of a secret has one of these; most texts have none. */
export const secretNameHint =
  /pass|pwd|secret|token|credential|sas|authorization|key/iu;

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/**
 * Whether a field, property or variable is called like something that must stay
 * secret: `dbPassword`, `AWS_SECRET_ACCESS_KEY`. Not `primaryKey`, `tokenUrl` or `secretName`.
 */
export function isSecretName(name: string): boolean {
  if (!secretNameHint.test(name)) return false;
  const words = wordsOf(name.slice(0, 200));
  if (words.at(-1) === 'id' && words.at(-2) === 'key') words.pop();
  const last = words.at(-1);
  if (!last) return false;
  if (last === 'key' || last === 'keys') {
    return keyKinds.has(words.at(-2) ?? '');
  }
  return secretWords.has(last) || runTogether.test(last);
}

/** The same in the block of a server, where a `key` is never a column. */
export function isServerSecretName(name: string): boolean {
  return isSecretName(name) || /^(?:key|keys|auth|bearer)$/i.test(name);
}

/** A reference to a secret, such as `${DB_PASSWORD}` or `{{ vault }}`, or nothing at all. */
const noSecret =
  /^(?:(?:[A-Za-z]+\s+)?(?:\$\{[^}]*\}|\{\{.*\}\}|\$[A-Za-z_]\w*|<[^<>]*>)|[*•.xX]+|null|~|true|false)?$/;

/** Whether a value says something that must stay secret. */
export function isSecretValue(value: unknown): boolean {
  return (
    typeof value === 'number' ||
    (typeof value === 'string' && !noSecret.test(value.trim()))
  );
}
