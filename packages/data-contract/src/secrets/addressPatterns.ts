import { type SecretPattern, webhook } from './pattern';

const value = `(?<secret>\\{[^}\\n]{0,1000}\\}|'[^'\\n]{0,1000}'|"[^"\\n]{0,1000}"|[^&;\\s"',<>\`)]{1,4000})`;

/** Secrets in addresses. */
export const addressPatterns: readonly SecretPattern[] = [
  {
    id: 'address-password',
    what: 'The password of an address',
    looks: '`postgres://app:…@db.example/orders`',
    masked: 'what stands between `:` and `@`',
    judgement: 'place',
    hint: /:\/\/[^\s:/?#"'<>]{0,200}:/,
    // A port before the path is no password.
    expression:
      /:\/\/[^\s:/?#@"'<>]{0,200}:(?!\d{1,5}(?:[/?#,]|$))(?<secret>(?:(?!:\/\/)[^\s"'<>/?#]){1,1000}|(?:(?!:\/\/)[^\s"'<>@]){1,1000})(?=@)/g,
  },
  {
    id: 'address-password',
    what: 'The same, where the user is an address of e-mail',
    looks: '`smtp://app@shop.example:…@mail.example`',
    masked: 'what stands between `:` and `@`',
    judgement: 'place',
    hint: /:\/\/[^\s:/?#@"'<>]{1,200}@/,
    expression:
      /(?<!ssh):\/\/[^\s:/?#@"'<>]{1,200}@[^\s:/?#@"'<>]{1,200}:(?!\d{1,5}(?:[/?#,]|$))(?<secret>(?:(?!:\/\/)[^\s"'<>/?#@]){1,1000})(?=@)/g,
  },
  {
    id: 'address-token',
    what: 'A token in the place of the user of an address',
    looks: '`https://…@host.example`',
    masked: 'what stands before `@`',
    // Hosts of repositories write the name of a person or an organisation there.
    judgement: 'made',
    hint: /:\/\/[^\s:/?#@"'<>]{16,1000}@/,
    expression:
      /\b(?:https?|wss?|git\+https|sentry|redis|rediss|amqps?|nats):\/\/(?<secret>[^\s:/?#@"'<>]{16,1000})(?=@)/g,
  },
  {
    id: 'login-before-host',
    what: 'User and password before a host, without a scheme',
    looks: '`app:…@db.example`',
    masked: 'what stands between `:` and `@`',
    judgement: 'place',
    hint: /:[^\s:/@]{1,200}@/,
    expression:
      /(?<![\w.+/:@%-])(?!(?:mailto|mail|e-?mails?|sips?|xmpp|acct|npm|pypi|pkg|image|docker|tag|im|tel|skype|msteams|cc|bcc|to|from|by|reply-to|git|ssh|owner|contact|group|author|maintainer|support|team|member|principal|service-?account|domain|steward|user|username|account|login|approver|editor|viewer|reader|writer):)[A-Za-z][\w.+-]{0,60}:(?<secret>[^\s:/@"'<>()[\]{}|`,]{3,200})(?=@(?!sha\d)[A-Za-z\d])/gi,
  },
  {
    id: 'login-before-host',
    what: 'The same, where the user is called like a label, and what follows looks like a secret',
    looks: '`user:…@db.example`',
    masked: 'what stands between `:` and `@`',
    judgement: 'looks',
    hint: /:[^\s:/@]{1,200}@/,
    expression:
      /(?<![\w.+/:@%-])(?:user|username|account|login|owner|reader|writer|support|team):(?<secret>[^\s:/@"'<>()[\]{}|`,]{3,200})(?=@(?!sha\d)[A-Za-z\d])/gi,
  },
  {
    id: 'oracle-login',
    what: 'User and password of Oracle',
    looks: '`jdbc:oracle:thin:app/…@host`',
    masked: 'what stands between `/` and `@`',
    judgement: 'place',
    hint: /oracle|sqlplus|sqlldr|exp|imp|rman/i,
    expression:
      /(?:oracle:(?:thin|oci8?):|\b(?:sqlplus|sqlldr|expdp|impdp|exp|imp|rman target)\s(?:-\w\s){0,3})[\w$#.]{1,60}\/(?<secret>"[^"\n]{1,200}"|[^\s@"'<>]{1,200})(?=@)/gi,
  },
  {
    id: 'oracle-login',
    what: 'The same, without a host',
    looks: '`sqlplus -s app/…`',
    masked: 'what follows `/`',
    judgement: 'looks',
    hint: /sqlplus|sqlldr|expdp|impdp/i,
    expression:
      /\b(?:sqlplus|sqlldr|expdp|impdp)\s(?:-\w\s){0,3}[\w$#.]{1,60}\/(?<secret>[^\s@"'<>]{1,200})(?=\s|$)/gi,
  },
  {
    id: 'teradata-login',
    what: 'User and password of Teradata',
    looks: '`.logon host/app,…`',
    masked: 'what follows the comma',
    judgement: 'place',
    hint: /\.logon/i,
    expression:
      /\.logon\s{1,3}[^\s,"'<>]{1,200},\s?(?<secret>[^\s;"'<>]{1,200})/gi,
  },
  {
    id: 'address-parameter',
    what: 'A parameter of an address or of a connection string that is called like a secret',
    looks:
      '`?password=…`, `&sig=…`, `;AccountKey=…`, `;SharedAccessSignature=…`',
    masked: 'its value',
    judgement: 'name',
    hint: /[?&;#]/,
    expression: new RegExp(
      `(?:(?:[?&;]|&amp;)\\s?|#)(?<name>[A-Za-z][\\w.-]{0,80})\\s?=\\s?${value}`,
      'g',
    ),
  },
  {
    id: 'connection-password',
    what: 'A password with blanks in a connection string',
    looks: '`;Password=… … …;`',
    masked: 'what stands before the next `;`',
    judgement: 'name',
    hint: /;/,
    expression:
      /;\s?(?<name>[A-Za-z][\w.-]{0,80})\s?=\s?(?<secret>[^;\s"'<>{}=][^;\n"'<>{}=]{1,200})(?=;\s?(?:[A-Za-z][\w ]{0,40}=|$))/g,
  },
  {
    id: 'address-signature',
    what: 'The signature or code of an address that opens without a login',
    looks: '`&sig=…`, `?X-Amz-Signature=…`, `?code=…`, `?key=…`',
    masked: 'its value',
    judgement: 'place',
    hint: /[?&](?:sig|signature|x-amz-(?:signature|credential)|x-goog-(?:signature|credential)|hmac)=/i,
    expression: new RegExp(
      `[?&](?:sig|signature|x-amz-(?:signature|credential)|x-goog-(?:signature|credential)|hmac)=${value}`,
      'gi',
    ),
  },
  {
    id: 'address-signature',
    what: 'The same, where the name says little and the value looks made',
    looks: '`?code=…`, `?key=…`',
    masked: 'its value',
    judgement: 'made',
    hint: /[?&](?:code|key|auth|apikey|k|rlkey)=/i,
    expression:
      /[?&](?:code|key|auth|apikey|k|rlkey)=(?=[^&\s]{0,400}\d)(?<secret>[\w%+/=.~-]{16,1000})/gi,
  },
  webhook({
    id: 'slack-webhook',
    what: 'A webhook or workflow trigger of Slack',
    looks: '`https://hooks.slack.com/services/…`',
    hint: /hooks\.slack(?:-gov)?\.com/i,
    before: 'hooks\\.slack(?:-gov)?\\.com/(?:services|workflows|triggers)/',
  }),
  webhook({
    id: 'teams-webhook',
    what: 'A webhook of Microsoft Teams',
    looks: '`https://….webhook.office.com/webhookb2/…`',
    hint: /office(?:365)?\.com/i,
    before: 'office(?:365)?\\.com/webhook(?:b2)?/',
  }),
  webhook({
    id: 'discord-webhook',
    what: 'A webhook of Discord',
    looks: '`https://discord.com/api/webhooks/…`',
    hint: /discord(?:app)?\.com\/api/i,
    before: 'discord(?:app)?\\.com/api/(?:v\\d{1,2}/)?webhooks/',
  }),
  webhook({
    id: 'google-chat-webhook',
    what: 'A webhook of Google Chat',
    looks: '`https://chat.googleapis.com/v1/spaces/…/messages?…`',
    hint: /chat\.googleapis\.com/i,
    before: 'chat\\.googleapis\\.com/v\\d/spaces/[\\w-]{1,100}/messages\\?',
  }),
  webhook({
    id: 'pagerduty-key',
    what: 'An address of PagerDuty with its key in it',
    looks: '`https://events.pagerduty.com/integration/…/enqueue`',
    hint: /pagerduty\.com/i,
    before: 'pagerduty\\.com/(?:integration|x-ere|generic/[\\w-]{1,40})/',
    secret: '[\\w-]{10,100}',
  }),
  webhook({
    id: 'alert-address',
    what: 'An address of Opsgenie, Splunk On-Call, Healthchecks, Squadcast, Datadog, Better Stack, Cronitor or Dead Man’s Snitch with its key in it',
    looks: '`https://alert.victorops.com/integrations/…/alert/…`',
    hint: /victorops\.com|hc-ping\.com|squadcast\.com|opsgenie\.com|datadoghq\.(?:com|eu)|better(?:stack|uptime)\.com|cronitor\.link|nosnch\.in/i,
    before:
      '(?:alert\\.victorops\\.com/integrations/[\\w-]{1,40}/\\d{1,12}/alert/|hc-ping\\.com/|squadcast\\.com/v\\d/incidents/[\\w-]{1,40}/|datadoghq\\.(?:com|eu)/[\\w/-]{1,40}/webhooks?/[\\w-]{1,60}/|better(?:stack|uptime)\\.com/api/v\\d/heartbeat/|cronitor\\.link/(?:p|ping)/|nosnch\\.in/)',
  }),
  webhook({
    id: 'automation-webhook',
    what: 'A webhook of Zapier, Make, n8n, IFTTT, Workato, Webex, Mattermost, Rocket.Chat, Feishu, DingTalk, WeCom or Jira, or a script of Google',
    looks: '`https://hooks.zapier.com/hooks/catch/…`',
    hint: /zapier|make\.com|integromat|ifttt|workato|webexapis|feishu|larksuite|\/hooks\/|\/webhooks?\/|dingtalk|weixin|(?:script|calendar)\.google/i,
    before:
      '(?:hooks\\.zapier\\.com/hooks/(?:catch|standard)/|hook\\.(?:[a-z0-9]{1,8}\\.)?(?:make|integromat)\\.com/|maker\\.ifttt\\.com/trigger/[^/\\s]{1,100}/(?:json/)?with/key/|workato\\.com/webhooks/rest/|webexapis\\.com/v1/webhooks/incoming/|(?:feishu\\.cn|larksuite\\.com)/open-apis/bot/v2/hook/|automation\\.atlassian\\.com/pro/hooks/|atlassian\\.com/automation/webhooks/jira/|script\\.google\\.com/macros/s/|calendar\\.google\\.com/calendar/ical/[^\\s/]{1,100}/private-|://[^\\s/"\']{1,200}/hooks/(?=[a-z0-9]{26}(?![a-z0-9]))|://[^\\s/"\']{1,200}/hooks/(?=\\w{17,24}/\\w{17,64})|://[^\\s/"\']{1,200}/webhook/(?=[0-9a-f]{8}-[0-9a-f]{4}-))',
  }),
  webhook({
    id: 'telegram-address',
    what: 'An address of the interface for bots of Telegram',
    looks: '`https://api.telegram.org/bot…/sendMessage`',
    hint: /api\.telegram\.org/i,
    before: 'api\\.telegram\\.org/(?:file/)?bot',
    secret: '[\\w:%-]{20,100}',
  }),
];
