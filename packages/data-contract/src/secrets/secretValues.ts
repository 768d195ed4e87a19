import { remembered } from './remembered';

/**
 * What stands where a secret could stand, and is none: a reference to it, such as
 * `${DB_PASSWORD}`, something in its place, such as `<password>`, or nothing.
 */
const references: readonly RegExp[] = [
  // Nothing, a switch, or a mask.
  /^(?:null|nil|none|undefined|true|false|yes|no|on|off|~)?$/i,
  /^(?:[*•.xX_?#-]|\s|…)*$/,
  // ${SECRET}, {{ … }}, $SECRET, %SECRET%, $(…), #{…}, @{…}, also after a word such as Bearer.
  /^(?:[A-Za-z]{1,20}\s+)?(?:[$#@]\{[^}]{0,500}\}|\{\{.{0,500}\}\}|\{[\w.-]{0,100}\}|\$\([^)]{0,500}\)|\$[A-Z_][A-Z\d_]{0,100}|\$[A-Za-z_]{1,100}|%[A-Za-z_]\w{0,100}%|<[^<>]{0,200}>|\[[^[\]]{0,200}\]|@[A-Za-z_]{1,100}|:[A-Za-z_]\w{0,100}|!\w{1,100}\s.{0,200})$/,
  // One of which a template has the end behind a blank.
  /^\$\{[\w.]{0,200}$/,
  // Addresses of stores of secrets.
  /^(?:vault|env|secrets|ssm|aws-?sm|awssm|asm|sm|gcp-?sm|gsm|gcpsecretmanager|akv|keyvault|azurekeyvault|op|bws|doppler|conjur|infisical|cyberark|file|ref|secretref|k8s|kubernetes|sops|dbutils\.secrets|credstash|chamber|keychain|keyring)(?::|\.get|\.[A-Za-z])/i,
  /^arn:[\w-]{1,20}:/,
  /^projects\/[^\s]{1,300}$/,
  /^\/?(?:run\/secrets|var\/run\/secrets|etc|secrets?|kv|mnt)\/[^\s]{1,300}$/i,
  /^https?:\/\/[^\s/]{1,200}\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)\/[^\s]{0,300}$/i,
  /^https?:\/\/(?:vault|secrets?)[.:/][^\s@]{0,300}$/i,
  /^@Microsoft\.KeyVault\(/i,
  /^(?:env|env_var|getenv|secret|get_secret|os\.environ|var|variable|dbutils\.secrets\.get|process\.env|lookup|fromenv)\s*[([.]/i,
  /^ENC\[/,
  // In the place of one.
  /^(?:change[-_ ]?(?:me|it|this)|replace[-_ ]?(?:me|this)|redacted|masked|hidden|placeholder|n\/?a|tbd|todo|unset|empty|(?:your|my|the|some|enter|insert)[-_ ].{0,80}?(?:password|secret|token|key|here)s?(?:[-_ ]here)?)$/i,
  // In words, where it is.
  /^(?:see|ask|stored?|provided|in|from|via|use|uses|managed|get|request|read|taken|lies|kept|issued|set)\s\D{1,300}$/i,
  // A public key may be seen.
  /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S{1,40})\s/,
  /^-----BEGIN (?:[A-Z]{1,10} )?(?:PUBLIC KEY|CERTIFICATE)/,
];

/** References that bring along what holds where there is no secret: that is one, too. */
const withDefault: readonly RegExp[] = [
  // ${SECRET:-…}, ${SECRET:=…}, ${SECRET-…}, and ${SECRET:…} of Spring.
  /^\$\{(?:[\w.]{1,100}:|[A-Z][A-Z\d_]{0,100})[-=][^}$\s][^}$]{0,300}\}/,
  /^\$\{(?:[A-Z][A-Z\d_]{0,100}|[\w.]{0,100}(?:password|secret|token|key)):[^}$\s:/=?-][^}$]{0,300}\}/,
  // env_var('SECRET', '…'), os.getenv("SECRET", "…"), … | default('…').
  /(?:env_var|getenv|environ\.get|env)\(\s{0,5}["'][^"']{1,100}["']\s{0,5},\s{0,5}["'][^"']{1,300}["']/,
  /\|\s{0,5}default\(\s{0,5}["'][^"']{1,300}["']/,
];

const saysSecret = remembered(
  text =>
    !references.some(reference => reference.test(text)) ||
    withDefault.some(reference => reference.test(text)),
);

/** Whether a value says something that must stay secret, if its name or place says that it is a secret. */
export function isSecretValue(value: unknown): boolean {
  if (typeof value === 'number') return true;
  if (typeof value !== 'string') return false;
  return saysSecret(value.trim());
}

/** What prose says after *password:* or *token is*, and is no secret. */
const words = new Set(
  `required optional none null see vault encrypted hashed salted string text varchar char integer
  number ask unknown unset empty yes no true false reset expired changed rotated hidden masked
  redacted confidential restricted internal public pii secret password token key nullable unique
  mandatory forbidden never always here there below above default disabled enabled keyvault lastpass
  bitwarden keepass kubernetes secretsmanager same tbd todo changeme valid invalid missing wrong
  correct needed protected stored sensitive personal private user username email basic bearer oauth
  saml kerberos plain plaintext cleartext sha bcrypt scrypt argon on off not in the a an any only
  must may can should will is are was be it its of for from by with managed deprecated obsolete removed
  high medium low nothing secure strong weak alphanumeric case-sensitive column field hash hashes
  hashed okta ldap iam sso mfa azuread entra entraid generated random automatic manual static
  temporary individual critical mixed freetext
  pflicht pflichtfeld erforderlich verschlüsselt gehasht vertraulich entfällt kein keine keins keines
  unbekannt nein ja leer zeichenkette zeichenfolge zahl siehe auf intern extern persönlich gesperrt
  abgelaufen geändert zurückgesetzt maskiert sensibel hoch mittel niedrig spalte feld ist wird nicht`.split(
    /\s+/,
  ),
);
const technicalWord =
  /^(?:o?auth[-_]?\d(?:\.\d)?|sha-?\d{1,3}|md\d|aes-?\d{0,3}(?:-\w{1,5})?|base-?\d{2}\S{0,20}|utf-?\d{1,2}|[rhep]s\d{3}|x\.?509|v\d[\d.]{0,10}|pbkdf\d|argon2\w{0,3}|s3|ec2|k8s|1password|(?:n?var)?char\d{0,3}(?:\(\d{1,5}\))?|(?:big|small|tiny)?u?int\d{0,3}|float\d{1,3}|u?uid[-_]?v?\d?|iso[-_]?\d{1,6}|rfc[-_]?\d{1,5}|(?:tier|level|stufe)[-_]?\d|\d{1,3}\+|\d{1,5}[-_ ]?(?:chars?|characters?|digits?|stellig\w{0,3}|zeichen|bytes?|bits?|days?|d|h|hours?|min|minutes|s|seconds?|%))$/i;

/** As in `SHA256-hashed`. */
const isTechnical = (text: string) =>
  technicalWord.test(text) ||
  technicalWord.test(text.replace(/-[a-z]{3,20}$/, ''));

/** Whether prose says such a word of something that is no secret. */
export function isCommonWord(value: string): boolean {
  const text = bareWord(value);
  return words.has(text.toLowerCase()) || isTechnical(text);
}

/** Whether a word of prose looks like a secret: somebody has taken care that nobody guesses it. */
export function looksSecret(value: string): boolean {
  const text = bareWord(value);
  if (text.length < 4 || !isSecretValue(text)) return false;
  if (isCommonWord(text)) return false;
  if (/^\d{4}-\d\d-\d\d/.test(text)) return false;
  return (
    /^\d{4,}$/.test(text) ||
    (/\p{L}/u.test(text) && /[\d!$%&*+=?@^~#§€|\\]/.test(text))
  );
}

/** Whether a value looks like a key that a machine made, not like words, as `orders.created.v2` does. */
export function looksMade(value: string): boolean {
  const text = value.trim();
  return (
    text.length >= 12 &&
    /^[\w+/=.~-]+$/.test(text) &&
    text.split(/[./_~-]/).some(isNoWord) &&
    isSecretValue(text)
  );
}

/** Letters and digits among each other, but no word with a number. */
function isNoWord(part: string): boolean {
  return (
    part.length >= 8 &&
    /[A-Za-z]/.test(part) &&
    /\d/.test(part) &&
    !/^(?:[A-Za-z]{2,}\d{1,4}|\d{1,4}[A-Za-z]{2,})$/.test(part)
  );
}

/** Whether a single word after the name of a password and a colon is one, whatever it looks like. */
export function isNoCommonWord(value: string): boolean {
  const text = bareWord(value);
  return text.length >= 3 && isSecretValue(text) && !isCommonWord(text);
}

function bareWord(value: string): string {
  return value
    .trim()
    .replace(/^["'`„“”‚‘’«»*_]+|["'`“”‘’«».,;:!)*_]+$/g, '')
    .trim();
}
