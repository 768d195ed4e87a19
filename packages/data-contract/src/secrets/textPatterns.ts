import type { SecretPattern } from './pattern';

const beginning = '(?<![\\w.$-])';
const name = '(?<name>[A-Za-zñ][\\w.ñ-]{0,80})';
const plain = '[^&;\\s"\',<>`]{1,4000}';
const quoted = `\\{[^}\\n]{0,1000}\\}|'[^'\\n]{0,1000}'|"[^"\\n]{0,1000}"`;
/** What the names of secrets in prose have in them; an expression must not look at each word. */
const named =
  /pass|pwd|pw|pin|secret|token|key|credential|sas|kennwort|contrase|geheimnis|psk|authorization|cookie|jwt|pat|otp|signature|webhook/i;

/** Secrets in commands, code, headers and prose. */
export const textPatterns: readonly SecretPattern[] = [
  {
    id: 'assignment',
    what: 'A variable that is called like a secret, where it is set',
    looks: '`PGPASSWORD=…`, `export API_KEY=…`',
    masked: 'its value',
    judgement: 'name',
    hint: /=/,
    expression: new RegExp(
      `${beginning}${name}=(?![=~>])(?<secret>${quoted}|${plain})`,
      'g',
    ),
  },
  {
    id: 'quoted-value',
    what: 'A quoted value beside a name that is called like a secret, as in JSON and code',
    looks: '`"password": "…"`, `api_key = \'…\'`',
    masked: 'what stands between the quotation marks',
    judgement: 'name',
    hint: named,
    expression: new RegExp(
      `${beginning}${name}["']?\\s{0,10}(?::|=>?|:=)\\s{0,10}(?:"(?<secret>[^"\\n]{1,1000})|'(?<secret1>[^'\\n]{1,1000}))`,
      'g',
    ),
  },
  {
    id: 'element',
    what: 'An element of XML that is called like a secret',
    looks: '`<password>…</password>`',
    masked: 'what stands in it',
    judgement: 'name',
    hint: /<\//,
    expression: new RegExp(`<${name}>(?<secret>[^<>\\n]{1,1000})</`, 'g'),
  },
  {
    id: 'prose',
    what: 'A password, token or key in prose or in a comment',
    looks: '`password is …`, `pwd: …`, `Passwort lautet …`',
    masked:
      'the word, if it looks like a secret; of a password after a colon, any that is no common word',
    judgement: 'prose',
    hint: named,
    expression: new RegExp(
      `(?<![\\p{L}\\d.$-])(?<name>[\\p{L}][\\w\\p{L}.-]{0,60}(?: (?:key|token|phrase|signature|wort|password|secret))?)(?:["']?\\s{0,3}(?<sign>[:=])\\s{1,3}|:(?=[^\\s/:])|(?:\\s(?:of|for|to|at|on|von|vom|für|zu|zum|des|der)(?:\\s[\\w-]{1,30}){1,5}?)?\\s{1,3}(?:(?:is|ist|lautet|was|war|are|hei(?:ß|ss)t|est|es)(?:\\s(?:now|currently|still|jetzt|aktuell|set to))?|->|→|=>)[:\\s]\\s{0,3})(?<quote>[\`"'„“«])?(?![^\\s"']{1,60}["']?:(?:\\s|$))(?<secret>[^\\s"'\`„“”«»<>]{3,500})`,
      'gu',
    ),
  },
  {
    id: 'authorization',
    what: 'Credentials in a header of HTTP',
    looks: '`Authorization: Bearer …`, `Basic …`',
    masked: 'what follows the scheme',
    judgement: 'place',
    hint: /authorization/i,
    expression:
      /\b(?:proxy-)?authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:Bearer|Basic|Token(?:\s+token=)?|ApiKey|GenieKey|SharedKey|Digest|Negotiate|Key|SSWS|AWS4-HMAC-SHA256)\s+(?<secret>(?=[^\s"']{0,500}[\d=A-Z_-])[^\s"'<>]{6,4000})/gi,
  },
  {
    id: 'bearer',
    what: 'The credentials of a scheme of HTTP without its header',
    looks: '`Bearer …`',
    masked: 'what follows the scheme',
    judgement: 'place',
    hint: /Bearer|Basic|GenieKey/,
    expression:
      /\b(?:Bearer|Basic|GenieKey)\s{1,3}(?<secret>(?=[\w.~+/-]{0,200}(?:\d|[a-z][A-Z]))[A-Za-z0-9._~+/-]{12,4000}={0,2})/g,
  },
  {
    id: 'header-value',
    what: 'A header that is called like a secret',
    looks: '`X-Api-Key: …`',
    masked: 'its value',
    judgement: 'name',
    hint: /x-|-(?:key|token|secret|password)\s?:/i,
    expression:
      /(?<![\w-])(?<name>(?:x-[\w-]{1,60}|[A-Za-z]{2,20}-(?:api-)?(?:key|token|secret|password)))["']?\s?:\s{0,3}["']?(?<secret>[^\s"',;<>]{4,4000})/gi,
  },
  {
    id: 'command-login',
    what: 'User and password of a command',
    looks: '`curl -u app:…`',
    masked: 'what follows the colon',
    judgement: 'place',
    hint: /-u|--(?:proxy-)?user/,
    expression:
      /(?<![\w-])(?:-u|--(?:proxy-)?user(?:name)?)[ =]{0,3}["']?(?!\d{1,9}:\d{1,9}(?!\S))[^\s:"'=]{1,100}:(?<secret>[^\s"']{1,300})/g,
  },
  {
    id: 'command-option',
    what: 'An option of a command that is called like a secret',
    looks: '`--password …`, `--sas-token=…`',
    masked: 'its value',
    judgement: 'name',
    hint: /--?[a-z]/i,
    expression:
      /(?<![\w-])--?(?<name>[A-Za-z][\w-]{1,60})(?:=|\s{1,3})(?<secret>"[^"\n]{1,500}"|'[^'\n]{1,500}'|[^\s"'<>-][^\s"'<>]{0,1000})/g,
  },
  {
    id: 'command-password',
    what: 'The short option for a password of clients that have one',
    looks: '`mysql -p…`, `sshpass -p …`, `sqlcmd -P …`, `redis-cli -a …`',
    masked: 'its value',
    judgement: 'place',
    hint: /\s-[pPaW]/,
    expression:
      /\b(?:(?:mysql\w{0,20}|mariadb[\w-]{0,20})\b[^\n|;&]{0,300}?\s-p(?=\S)|(?:sshpass|mongo(?:sh|dump|restore|import|export)?|docker login|podman login|az login|influx|cqlsh|impala-shell|htpasswd|vsql|exp|nzsql|tsql|ldapsearch|teradata)\b[^\n|;&]{0,300}?\s-[pw]\s{0,3}|(?:sqlcmd|bcp|isql|osql|go-sqlcmd)\b[^\n|;&]{0,300}?\s-P\s{0,3}|redis-cli\b[^\n|;&]{0,300}?\s-a\s{0,3})(?<secret>"[^"\n]{1,300}"|'[^'\n]{1,300}'|[^\s"'-][^\s"']{0,300})/g,
  },
  {
    id: 'sql-password',
    what: 'The password of a user of a database, where SQL sets it',
    looks: "`IDENTIFIED BY '…'`, `WITH PASSWORD '…'`",
    masked: 'what stands between the quotation marks',
    judgement: 'place',
    hint: /identified|password/i,
    expression:
      /\b(?:identified\s{1,3}(?:with\s{1,3}\w{1,40}\s{1,3})?(?:by|as)|(?:with|encrypted|set|using)\s{1,3}password|(?:user|role|login)\s{1,3}\S{1,100}\s{1,3}(?:with\s{1,3})?password)\s{0,3}=?\s{0,3}(?:(?:N|E)?'(?<secret>[^'\n]{1,300})'|"(?<secret1>[^"\n]{1,300})")/gi,
  },
];
