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
  /^(?:[A-Za-z]{1,20}\s+)?(?:[$#@]\{[^}]{0,500}\}|\{\{.{0,500}\}\}|\{[\w.-]{0,100}\}|\$\([^)]{0,500}\)|\$[A-Za-z_]\w{0,100}|%[A-Za-z_]\w{0,100}%|<[^<>]{0,200}>|\[[^[\]]{0,200}\]|@\w{1,100}|:[A-Za-z_]\w{0,100}|!\w{1,100}\s.{0,200})$/,
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

const saysSecret = remembered(
  text => !references.some(reference => reference.test(text)),
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
  must may can should will is are was be it its of for from by with`.split(
    /\s+/,
  ),
);
const technicalWord =
  /^(?:o?auth[-_]?\d(?:\.\d)?|sha-?\d{1,3}|md\d|aes-?\d{0,3}(?:-\w{1,5})?|base-?\d{2}\S{0,20}|utf-?\d{1,2}|[rhep]s\d{3}|x\.?509|v\d[\d.]{0,10}|pbkdf\d|argon2\w{0,3}|s3|ec2|k8s|1password|varchar\d?\(\d{1,5}\)|\d{1,5}[-_ ]?(?:chars?|characters|bytes?|bits?|days?|d|h|hours?|min|minutes|s|seconds?|%))$/i;

/** Whether a word of prose looks like a secret: somebody has taken care that nobody guesses it. */
export function looksSecret(value: string): boolean {
  const text = bareWord(value);
  if (text.length < 4 || !isSecretValue(text)) return false;
  if (words.has(text.toLowerCase()) || technicalWord.test(text)) return false;
  if (/^\d{4}-\d\d-\d\d/.test(text)) return false;
  return (
    /^\d{4,}$/.test(text) ||
    (/\p{L}/u.test(text) && /[\d!$%&*+=?@^~#§€|\\]/.test(text))
  );
}

/** Whether a value looks like a key that a machine made. */
export function looksMade(value: string): boolean {
  const text = value.trim();
  return (
    text.length >= 12 &&
    /\d/.test(text) &&
    /^[\w+/=.~-]+$/.test(text) &&
    isSecretValue(text)
  );
}

/** Whether a single word after the name of a password and a colon is one, whatever it looks like. */
export function isNoCommonWord(value: string): boolean {
  const text = bareWord(value);
  return (
    text.length >= 3 &&
    isSecretValue(text) &&
    !words.has(text.toLowerCase()) &&
    !technicalWord.test(text)
  );
}

function bareWord(value: string): string {
  return value
    .trim()
    .replace(/^["'`„“”‚‘’«»]+|["'`“”‘’«».,;:!)]+$/g, '')
    .trim();
}
