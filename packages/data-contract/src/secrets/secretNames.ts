import { remembered } from './remembered';

/** Words that end the name of a secret. */
const secretWords = new Set(
  `password passwords passwd passwds pwd pwds pswd psswd passwrd passphrase passcode passkey secret
  secrets token tokens credential credentials cred creds sas psk passwort passwörter kennwort
  kennworte kennwörter contraseña contrasena geheimnis motdepasse senha wachtwoord hasło`.split(
    /\s+/,
  ),
);
/** Words that often end the name of something else: their values must look the part. */
const looseWords = new Set(
  `pass pw pin pat jwt authorization cookie otp webhook passe`.split(/\s+/),
);
/** What is the name of a secret after `pass`, as in `passPhrase`. */
const afterPass = new Set('word words phrase code key'.split(' '));
/** What the last word of a key is called. */
const keyWords = new Set('key keys schlüssel schluessel'.split(' '));
/** What makes a key that opens something of a key that is a column. */
const keyKinds = new Set(
  `api access secret private account shared storage signing encryption ssh
  subscription master consumer auth genie admin license app application hmac gpg pgp unseal recovery
  preshared psk zugangs zugriffs`.split(/\s+/),
);
/** Keys that open something in one product, and name something in another. */
const looseKeyKinds = new Set(
  `service integration routing host function functions write read client server event ingest
  instrumentation session deploy deployment enc webhook openai anthropic stripe sendgrid datadog
  mapbox maps firebase search`.split(/\s+/),
);
const signatureKinds = new Set('access shared sas amz goog url'.split(' '));
/** What may follow the word itself, as in `passwordValue` or `TOKEN_BASE64`. */
const endings = new Set(
  'value text plain plaintext clear cleartext base64 b64 hex encoded json pem string old new prod test dev current primary secondary'.split(
    ' ',
  ),
);
const runTogether =
  /(?:password|passwd|passphrase|passwort|kennwort|secret|token|apikey|accesskey|secretkey|privatekey|accountkey|sharedkey|storagekey|geniekey|authkey|accesssignature|(?:api|zugangs|zugriffs|geheim|konto)schl(?:ü|ue)ssel|(?:db|user|root|admin|login|sql|pg|mysql|smtp|ftp|ldap|my|key|store|bind|proxy)(?:pass|pwd|pw|pin))$/;

/** Every name that is that of a secret has one of these; most texts have none. */
export const secretNameHint =
  /pass|pwd|pw|pin|pat|secret|token|cred|sas|authori[sz]ation|user.?info|key|schl(?:ü|u)|psk|pswd|psswd|kennw|contrase|geheimnis|senha|wachtwoord|hasło|jwt|cookie|otp|webhook|signature/iu;

/** How sure a name makes it that its value is a secret. */
export type NameVerdict = 'secret' | 'perhaps' | 'perhaps a key' | undefined;

function wordsOf(name: string): string[] {
  return name
    .normalize()
    .replace(/([\p{Ll}0-9])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}0-9]+/u)
    .filter(Boolean);
}

/**
 * What a field, property or variable is called like: `dbPassword` and
 * `AWS_SECRET_ACCESS_KEY` are secrets, `pass` and `routingKey` may be. Not
 * `primaryKey`, `tokenUrl` or `secretName`.
 */
export const judgeName = remembered((name): NameVerdict => {
  if (name.length > 200 || !secretNameHint.test(name)) return undefined;
  const words = wordsOf(name);
  while (words.length > 1 && /^\d+$/.test(words.at(-1)!)) words.pop();
  while (words.length > 1 && endings.has(words.at(-1)!)) words.pop();
  if (words.at(-1) === 'id' && words.at(-2) === 'key') words.pop();
  const last = words.at(-1)?.replace(/(?<=\D)\d{1,3}$/, '');
  if (!last) return undefined;
  const before = words.at(-2) ?? '';
  if (keyWords.has(last)) {
    if (keyKinds.has(before)) return 'secret';
    return looseKeyKinds.has(before) ? 'perhaps a key' : undefined;
  }
  if (last === 'signature') {
    return signatureKinds.has(before) ? 'secret' : undefined;
  }
  if (secretWords.has(last) || runTogether.test(last)) return 'secret';
  if (before === 'pass' && afterPass.has(last)) return 'secret';
  // What clients of a schema registry send is `key:secret`.
  if (/\bauth user info$/.test(words.join(' '))) return 'secret';
  return looseWords.has(last) ? 'perhaps' : undefined;
});

/** Whether a name is that of a secret for sure. */
export function isSecretName(name: string): boolean {
  return judgeName(name) === 'secret';
}

/** Names that mean a secret in the block of a server, where a `key` is never a column. */
const serverNames =
  /^(?:key|keys|auth|bearer|pass|pw|pin|jwt|authorization|pat)$/i;

/** The same in the block of a server. */
export function judgeServerName(name: string): NameVerdict {
  return serverNames.test(name) ? 'secret' : judgeName(name);
}
