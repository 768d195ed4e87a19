import type { SecretPattern } from './pattern';

const beginning = '(?<![\\w.$-])';
const name = '(?<name>[A-Za-zñ_][\\w.ñäöüß-]{0,80})';
const plain = '[^&;\\s"\',<>`]{1,4000}';
const quoted = `\\{[^}\\n]{0,1000}\\}|'[^'\\n]{0,1000}'|"[^"\\n]{0,1000}"`;
/** What the names of secrets in prose have in them; an expression must not look at each word. */
const named =
  /pass|pwd|pw|pin|secret|token|key|schl(?:ü|u)|cred|sas|kennw|contrase|geheimnis|senha|wachtwoord|hasło|psk|pswd|psswd|authorization|cookie|jwt|pat|otp|signature|webhook/i;

/** What stands around a word in HTML. */
const tag = '</?[a-z]{1,10}\\s?/?>';

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
      `${beginning}${name}["']?\\]?\\s{0,10}(?::\\s?string\\s?=|:|=>?|:=)\\s{0,10}(?:"(?<secret>[^"\\n]{1,1000})|'(?<secret1>[^'\\n]{1,1000}))`,
      'g',
    ),
  },
  {
    id: 'quoted-value',
    what: 'The same within a quoted text',
    looks: '`"{\\"password\\": \\"…\\"}"`',
    masked: 'what stands between the quotation marks',
    judgement: 'name',
    hint: /\\"/,
    expression: new RegExp(
      `${beginning}${name}\\\\"\\s{0,3}:\\s{0,3}\\\\"(?<secret>[^"\\\\\\n]{1,1000})`,
      'g',
    ),
  },
  {
    id: 'argument',
    what: 'A setting that is called like a secret, in code',
    looks: '`.option("password", "…")`, `conf.set("fs.s3a.secret.key", "…")`',
    masked: 'what stands between the quotation marks',
    judgement: 'name',
    hint: /\(["']/,
    expression:
      /\.(?:set|put|option|config|conf|property|setProperty|with)\(["'](?<name>[A-Za-z][\w.-]{0,100})["']\s{0,5},\s{0,5}(?:"(?<secret>[^"\n]{1,1000})|'(?<secret1>[^'\n]{1,1000}))/g,
  },
  {
    id: 'element',
    what: 'An element of XML that is called like a secret',
    looks: '`<password>…</password>`, `<property name="password">…</property>`',
    masked: 'what stands in it',
    judgement: 'name',
    hint: /<\//,
    expression: new RegExp(
      `<(?:\\w{1,40}\\s[^<>]{0,100}?\\b(?:name|key)=["'](?<name1>[A-Za-z][\\w.-]{0,80})["']|${name})(?:\\s[^<>]{0,200})?>(?<secret>[^<>\\n]{1,1000})</`,
      'g',
    ),
  },
  {
    id: 'pair',
    what: 'A property that is called like a secret, and its value, in JSON, YAML or XML within a text',
    looks:
      '`"name": "password", "value": "…"`, `<add key="password" value="…"/>`',
    masked: 'its value',
    judgement: 'name',
    hint: /value/i,
    expression:
      /(?<![\w.$-])(?:property|name|key)(?:\\?["'])?\s?[:=>]\s?(?:\\?["'])?(?<name>[A-Za-z_][\w.-]{0,80})(?:\\?["'])?(?:<\/\w{1,20}>)?[\s,]{0,40}(?:\\?["'<])?value(?:\\?["'])?\s?[:=>]\s?(?:\\?["'])?(?<secret>[^\s"'\\,}<>][^"'\\,}<>\n]{0,1000})/gi,
  },
  {
    id: 'table-cell',
    what: 'A password in a table of Markdown',
    looks: '`| password | … |`',
    masked: 'the cell, if it looks like a secret',
    judgement: 'looks',
    hint: /\|/,
    expression:
      /\|\s{0,5}[*`]{0,3}(?:[\w-]{1,30}[ _-])?(?:password|passwort|kennwort|pwd|pw)[*`]{0,3}\s{0,20}\|\s{0,5}`?(?<secret>[^\s|`()]{4,200})(?=`?\s{0,20}\|)/gi,
  },
  {
    id: 'login',
    what: 'User and password after a word for both',
    looks: '`Zugangsdaten: app / …`, `login app password …`',
    masked: 'the password, if it looks like one',
    judgement: 'looks',
    hint: /cred|zugang|anmelde|login/i,
    expression:
      /\b(?:(?:zugangsdaten|anmeldedaten|credentials|creds)["'*]{0,3}\s?[:=]\s{0,3}[\w.@-]{1,60}\s?[/:]\s?|login\s{1,3}\S{1,100}\s{1,3}password\s{1,3})(?<secret>[^\s"'<>,;/][^\s"'<>,;]{3,200})/gi,
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
      // Only words that may be such names, or the word before one would hide it.
      `(?<![\\p{L}\\d.$-])(?=[\\w\\p{L}.-]{0,60}(?:${named.source})|[\\w\\p{L}.-]{1,60} (?:key|token)\\b)(?<name>[\\p{L}][\\w\\p{L}.-]{0,60}(?: (?:key|token|phrase|signature|wort|password|secret))?)(?:["'*_\`\\])]{0,3}(?:${tag})?\\s{0,3}(?<sign>[:=：])[*_]{0,3}(?:\\s{1,3}|(?=${tag}))|:(?=[^\\s/:])|(?:\\s(?:of|for|to|at|on|von|vom|für|zu|zum|des|der)(?:\\s[\\w-]{1,30}){1,5}?)?\\s{1,3}(?:(?:is|ist|lautet|was|war|are|hei(?:ß|ss)t|est|es)(?:\\s(?:now|currently|still|jetzt|aktuell|(?:set|changed) to))?|(?:set|changed) to|->|→|=>|[–—-])(?:(?<told>:)|\\s)\\s{0,3}|[*_]{0,3}(?<beside>\\s{1,3})(?=[\`"'„“«»]))(?:${tag}\\s{0,3}){0,2}[*_]{0,3}(?<quote>[\`"'„“«»])?(?!(?:[^\\s"']{1,60}["']?\\s?[:=：]|(?:password|passwort|kennwort|token|secret|pwd|pw|key)\\s(?:is|ist|lautet|was))(?:\\s|$))(?<secret>[^\\s"'\`„“”«»<>]{3,500})`,
      'giu',
    ),
  },
  {
    id: 'prose',
    what: 'A password right after the word',
    looks: '`with password …`, `Passwort „…“`',
    masked: 'the next word, if it looks like a secret',
    judgement: 'looks',
    hint: /pass|kennwort|pw/i,
    expression:
      /(?<![\p{L}\d.$_-])(?:[Pp]assword|PASSWORD|[Pp]asswort|[Kk]ennwort|[Pp]assphrase|pwd|PWD|pw|PW)\s{1,3}[`"'„“«»]?(?=\S{0,60}\d)(?!\w{1,60}\()(?<secret>[^\s"'`„“”«»<>()=:|,]{6,200})/gu,
  },
  {
    id: 'authorization',
    what: 'Credentials in a header of HTTP',
    looks: '`Authorization: Bearer …`, `Basic …`',
    masked: 'what follows the scheme',
    judgement: 'place',
    hint: /authorization/i,
    expression:
      /\b(?:proxy-)?authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:Bearer|Basic|Token(?:\s+token=)?|ApiKey|Api-Key|OAuth|Splunk|Snowflake\s+Token=|GenieKey|SharedKey|Digest|Negotiate|Key|SSWS|AWS4-HMAC-SHA256)(?:\s+|(?<==))["']?(?<secret>(?=[^\s"']{0,500}[\d=A-Z_-])[^\s"'<>]{6,4000})/gi,
  },
  {
    id: 'bearer',
    what: 'The credentials of a scheme of HTTP without its header',
    looks: '`Bearer …`',
    masked: 'what follows the scheme',
    judgement: 'place',
    hint: /Bearer|Basic|GenieKey/i,
    expression:
      /\b(?:(?:Bearer|bearer|BEARER|GenieKey)\s{1,3}(?=[\w.~+/-]{0,200}\d|[\w.~+/-]{0,200}[a-z][A-Z])|Basic\s{1,3}(?=[A-Za-z0-9+/]{0,200}(?:\d|=))(?=(?:[A-Za-z0-9+/]{4}){3,1000}(?![A-Za-z0-9+/])|(?:[A-Za-z0-9+/]{4}){2,1000}[A-Za-z0-9+/]{2,3}=))(?<secret>[A-Za-z0-9._~+/-]{12,4000}={0,2})/g,
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
    hint: /-\w{0,10}[uU]|--(?:proxy-)?user|-a/,
    // Many commands have an option -u; of those that are named it is that of something else.
    expression:
      /(?:(?<![\w-])(?<!\b(?:rsync|sort|cp|mv|df|du|ls|git|docker|podman|kubectl|chown|id|date|tar|zip|unzip|sudo)\b[^\n|;&]{0,100})(?:-u|--(?:proxy-)?user(?:name)?)[ =]{0,3}|\bcurl\b[^\n|;&]{0,300}?\s-[A-Za-z]{0,8}[uU]\s{0,3}|\b(?:https?|xh)\s[^\n|;&]{0,300}?(?:-a|--auth)[ =]{1,3})["']?(?!\d{1,9}:\d{1,9}(?!\S))[^\s:"'=]{0,100}:(?<secret>[^\s"':/][^\s"']{0,300})/g,
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
    hint: /\s-[pPaWw]/,
    expression:
      /\b(?:(?:mysql\w{0,20}|mariadb[\w-]{0,20})\b[^\n|;&]{0,300}?\s-p(?=\S)|(?:sshpass|mongo(?:sh|dump|restore|import|export)?|docker login|podman login|az login|influx|cqlsh|impala-shell|htpasswd|vsql|exp|nzsql|tsql|ldap(?:search|modify|add)|hdbsql|teradata)\b[^\n|;&]{0,300}?\s-[pw]\s{0,3}|(?:sqlcmd|bcp|isql|osql|go-sqlcmd)\b[^\n|;&]{0,300}?\s-P\s{0,3}|redis-cli\b[^\n|;&]{0,300}?\s-a\s{0,3})(?<secret>"[^"\n]{1,300}"|'[^'\n]{1,300}'|[^\s"'-][^\s"']{0,300})/g,
  },
  {
    id: 'command-password',
    what: 'A password where a command sets or takes it',
    looks: '`-passin pass:…`, `setx DB_PASSWORD …`, `ConvertTo-SecureString …`',
    masked: 'its value',
    judgement: 'place',
    hint: /pass|pwd|secure|secret|token|key|_auth/i,
    expression:
      /(?:(?<![\w.])_auth\s{0,3}=\s{0,3}|\s-pass(?:in|out)?\s{1,3}pass:|\s\/pass(?:word)?:|\b(?:setx|ENV|setenv|set -gx|aws configure set)\s{1,3}\w{0,60}(?:PASSWORD|PASSWD|PWD|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|password|secret|token|api_?key|access_?key)\s{1,3}(?!=)|\bConvertTo-SecureString\s{1,3}(?:-String\s{1,3})?(?=["']))(?<secret>"[^"\n]{1,300}"|'[^'\n]{1,300}'|[^\s"'=<>-][^\s"'<>]{0,300})/g,
  },
  {
    id: 'sql-password',
    what: 'The password of a user of a database, where a statement of SQL sets it',
    looks: "`CREATE USER app IDENTIFIED BY '…'`",
    masked: 'what stands between the quotation marks',
    judgement: 'place',
    hint: /identified/i,
    // In prose a row is identified by "customer_id".
    expression:
      /(?:\bIDENTIFIED|\b(?:[Cc]reate|CREATE|[Aa]lter|ALTER|[Gg]rant|GRANT)\b[^;"'\n]{1,200}?\b[Ii]dentified)\s{1,3}(?:(?:with|WITH)\s{1,3}\w{1,40}\s{1,3})?(?:[Bb]y|BY|[Aa]s|AS)\s{0,3}(?:'(?<secret>[^'\n]{1,300})'|"(?<secret1>[^"\n]{1,300})")/g,
  },
  {
    id: 'sql-password',
    what: 'The password of a user of a database, where SQL sets it',
    looks: "`WITH PASSWORD '…'`",
    masked: 'what stands between the quotation marks',
    judgement: 'place',
    hint: /password/i,
    expression:
      /\b(?:(?:with|encrypted|set|using)\s{1,3}password|(?:user|role|login)\s{1,3}\S{1,100}\s{1,3}(?:with\s{1,3})?password)\s{0,3}=?\s{0,3}(?:(?:N|E)?'(?<secret>[^'\n]{1,300})'|"(?<secret1>[^"\n]{1,300})")/gi,
  },
];
