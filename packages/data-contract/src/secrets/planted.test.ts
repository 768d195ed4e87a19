import { maskText } from './maskText';
import { textWithoutSecrets } from './textWithoutSecrets';

/** Made at run time, so that nobody takes them for secrets of ours. */
const x = (...parts: string[]) => parts.join('');
const made = 'a8Fk29dLq0Zx7Ty3Wb5Nc1Ve6Rm4Hj';

describe('a secret in a text', () => {
  it.each([
    ['postgres://app:', 'hunter2-a', '@db.example:5432/crm'],
    ['postgresql+psycopg2://app:', 'p@ss/w0rd!', '@db.example/crm'],
    ['mongodb+srv://app:', 'hunter2-b', '@cluster.example'],
    ['redis://:', 'hunter2-c', '@cache.example:6379'],
    ['https://', made, '@github.com/shop/orders.git'],
    ['app:', 'hunter2-d', '@db.example:5432'],
    ['connect as app:', 'Sommer#2024', '@warehouse'],
    ['jdbc:oracle:thin:scott/', 'tiger9', '@//db.example:1521/x'],
    ['jdbc:sqlserver://db;user=app;password=', 'hunter2-e', ';encrypt=true'],
    ['Server=db;Uid=app;Pwd=', 'hunter2 f', ';'],
    ['Server=db;Uid=app;Pwd=', 'sword.fish', ';'],
    ['AccountName=a;AccountKey=', 'abc/d+e12345==', ';EndpointSuffix=x'],
    [
      'Endpoint=sb://x/;SharedAccessKeyName=Root;SharedAccessKey=',
      'abc+d=',
      '',
    ],
    [
      'https://a.blob.core.windows.net/c?sv=2022-11-02&sig=',
      'ab%2Fcd%3D',
      '&se=1',
    ],
    ['BlobEndpoint=https://x;SharedAccessSignature=', 'sv=1234', ''],
    ['https://b.s3.amazonaws.com/o?X-Amz-Signature=', 'abcdef012345', ''],
    ['https://f.azurewebsites.net/api/x?code=', `${made}==`, ''],
    ['https://maps.example/x?key=', made, ''],
    ['https://hooks.slack.com/services/', x('T0001/B0002/', made), ''],
    [
      'https://shop.webhook.office.com/webhookb2/',
      'ab-12@cd/IncomingWebhook/x/y',
      '',
    ],
    ['https://outlook.office.com/webhook/', 'ab-12@cd/IncomingWebhook/x/y', ''],
    ['https://discord.com/api/webhooks/', `123456/${made}`, ''],
    [
      'https://chat.googleapis.com/v1/spaces/AAA/messages?',
      `key=${made}&token=x`,
      '',
    ],
    ['https://events.pagerduty.com/integration/', made, '/enqueue'],
    ['https://hooks.zapier.com/hooks/catch/', '123/abc123', ''],
    ['https://chat.example/hooks/', 'abcdefghijklmnopqrstuvwxy1', ''],
    ['curl -u app:', 'hunter2-g', ' https://api.example'],
    ['curl --user "app:', 'hunter2-h', '" https://api.example'],
    ['tool --password ', 'hunter2-i', ' --host db'],
    ['tool --api-key=', 'hunter2-j', ''],
    ['mysql -u root -p', 'hunter2-k', ' orders'],
    ['sshpass -p ', 'hunter2-l', ' ssh db'],
    ['sqlcmd -S db -U app -P ', 'hunter2-m', ' -Q x'],
    ['redis-cli -h x -a ', 'hunter2-n', ''],
    ['PGPASSWORD=', 'hunter2-o', ' psql -h db'],
    ['export SNOWFLAKE_PASSWORD="', 'hunter2 p', '"'],
    ['Authorization: Bearer ', 'hunter2q', ''],
    ['curl -H "Authorization: Basic ', 'YXBwOmh1bnRlcjI=', '" https://x'],
    ['X-Api-Key: ', 'hunter2-r', ''],
    ['Authorization: GenieKey ', 'eb243592-faa2', ''],
    ['The password is ', 'hunter2-s', ', do not tell.'],
    ['pwd: ', 'hunter2-t', ''],
    ['Passwort: ', 'Geheimes', ''],
    ['Das Passwort lautet ', 'Sommer2024', '.'],
    ['Log in as app, password: ', 'swordfish', '.'],
    ['the api key is ', 'abc123def', ''],
    ['token: ', 'abc123def', ''],
    ["CREATE USER app IDENTIFIED BY '", 'swordfish', "';"],
    ["ALTER ROLE app WITH PASSWORD '", 'swordfish', "';"],
    ['<password>', 'swordfish', '</password>'],
    ['{"password": "', 'sword fish', '", "user": "app"}'],
    ["connect(user='app', password='", 'sword fish', "')"],
    ['', x('AKIA', 'IOSFODNN7EXAMPLE'), ''],
    ['use ', x('ghp_', made, 'abcdef'), ''],
    ['use ', x('github_pat_', '11ABCDEFG0', made), ''],
    ['use ', x('glpat-', 'abcdefghij0123456789'), ''],
    ['use ', x('xoxb-', '123456789012-', made), ''],
    ['use ', x('sk_live_', made), ''],
    ['use ', x('npm_', made, 'abcdef'), ''],
    ['use ', x('dapi', '0123456789abcdef0123456789abcdef'), ''],
    ['use ', x('AIza', 'SyA-0123456789_abcdefghijklmnopqrst'), ''],
    ['use ', x('ya29.', made), ''],
    ['use ', x('SG.', made.slice(0, 22), '.', made), ''],
    ['use ', x('hvs.', made), ''],
    [
      'use ',
      x('eyJhbGciOiJIUzI1', '.eyJzdWIiOiIxMjM0', '.SflKxwRJSMeKKF2QT4'),
      '',
    ],
    ['use ', x('dop_v1_', '0123456789abcdef'.repeat(4)), ''],
  ])('is hidden: %s…', (before, secret, after) => {
    const masked = maskText(`${before}${secret}${after}`);
    expect(masked).not.toContain(secret);
    expect(masked.startsWith(before.slice(0, 12))).toBe(true);
    expect(masked).toContain('•••');
    expect(maskText(masked)).toBe(masked);
    const document = `description: ${JSON.stringify(
      `${before}${secret}${after}`,
    )}`;
    expect(textWithoutSecrets({ text: document }).text).not.toContain(secret);
  });

  it.each([
    'postgres://${USER}:${PASSWORD}@db.example/crm',
    'postgres://app:{{ password }}@db.example/crm',
    'postgres://app:<password>@db.example/crm',
    'postgres://app:***@db.example/crm',
    'http://db.example:5432/x@y',
    'mailto:jane@example.com',
    'owner:jane.doe@example.com',
    'user:jane@example.com',
    'registry.example/image:1.2@sha256:0123456789abcdef',
    'npm:react@18.2.0',
    'git@github.com:shop/orders.git',
    'curl -u "$USER:$PASSWORD" https://x',
    'docker run -u 1000:1000 -p 8080:80 x',
    'tool --password-file /run/x --token-url https://x',
    'tool --password ${PASSWORD}',
    'psql -p 5432 -U app',
    'Authorization: Bearer <token>',
    'Bearer authentication is used; Basic authentication is not.',
    'The password is stored in Vault.',
    'The password is required and must have 12 characters.',
    'password: required',
    'Password: see 1Password',
    'Token: OAuth2',
    'password hash: SHA256',
    'SELECT * FROM users u JOIN tokens t ON u.token=t.token WHERE password = md5(x)',
    'SELECT count(*) FROM t WHERE api_key IS NULL AND token <> ?',
    'primaryKey=id; partition_key=day',
    'The primary key is order_id2 and the key: orders_v2.',
    'https://docs.example/page?key=orders&id=12',
    'https://x?token={token}',
    'password=${env:DB_PASSWORD}',
    '{ password: ${DB_PASSWORD} }',
    'AccountKey=$(kv);EndpointSuffix=x',
    'vault:secret/data/db#password',
    'secret is arn:aws:secretsmanager:eu-west-1:1:secret:db',
    'Passwords are hashed: argon2id',
    'pass: 95, fail: 5',
    'The token is valid for 24h.',
    'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
  ])('is none: %s', text => {
    expect(maskText(text)).toBe(text);
  });
});
