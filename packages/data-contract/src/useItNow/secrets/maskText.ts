import { isSecretValue, MASK } from './secretNames';

const parameter =
  'password|passwd|pwd|pass|passphrase|secret|client_?secret|token|access_?token|auth_?token|sas_?token|refresh_?token|api_?key|account_?key|access_?key|secret_?key|shared_?access_?key|private_?key|sig|signature|credential|x-amz-(?:signature|credential|security-token)|aws_?access_?key_?id|aws_?secret_?access_?key';
const value = `(\\{[^}\\n]{0,1000}\\}|'[^'\\n]{0,1000}'|"[^"\\n]{0,1000}"|[^&;\\s"'#,<>]{1,1000})`;

/** Each keeps what its first group holds, and hides what its second holds. */
const patterns: readonly RegExp[] = [
  // user:password@host. A port before the path is no password.
  /(:\/\/[^\s:/?#@"'<>]{0,200}:)(?!\d{1,5}(?:[/?#,]|$))((?:(?!:\/\/)[^\s"'<>/?#]){1,1000}|(?:(?!:\/\/)[^\s"'<>@]){1,1000})(?=@)/g,
  // A token in the place of the user.
  /(\bhttps?:\/\/)([^\s:/?#@"'<>]{20,1000})(?=@)/g,
  // ?password=, ;password=, &sig=
  new RegExp(
    `([?&;](?:[\\w.-]{0,60}[._-])?(?:${parameter})\\s?=\\s?)${value}`,
    'gi',
  ),
  new RegExp(
    `((?:^|[\\s"'(])(?:password|passwd|pwd|accountkey|sharedaccesskey|sharedaccesssignature)=)${value}`,
    'gi',
  ),
  /(\b(?:Bearer|Basic)\s+)([A-Za-z0-9._~+/-]{16,}=*)/g,
  /()\b((?:AKIA|ASIA)[A-Z0-9]{16})\b/g,
  /()\b(gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|glpat-[\w-]{20,}|xox[abeprs]-[\w-]{10,}|AIza[\w-]{35}|dapi[0-9a-f]{32})/g,
  // From the beginning of the word, or the time for a long one would be its square.
  /((?<![\w-])(?:[\w-]{0,60}-)?)(eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,})/g,
];

/** A key in the form of PEM, as far as it is one. */
const pem = /(-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----)([A-Za-z0-9+/=\s\\]*)/g;

const keepLines = (text: string) => MASK + text.replace(/[^\r\n]+/g, '');

/** What at least one of the patterns needs: most texts have none of it, and are done with. */
const suspicious =
  /:\/\/|=|Bearer|Basic|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|AIza|dapi|eyJ|-----BEGIN/i;

/** Hides what in a text is a secret by its own form, such as the password of an address. */
export function maskText(text: string): string {
  if (!suspicious.test(text)) return text;
  let masked = text.replace(pem, (whole, begin: string, key: string) =>
    key.trim() ? `${begin}${keepLines(key)}` : whole,
  );
  for (const pattern of patterns) {
    masked = masked.replace(pattern, (whole, kept: string, secret: string) =>
      isSecretValue(secret) ? `${kept}${MASK}` : whole,
    );
  }
  return masked;
}
