import { request } from 'node:http';

/**
 * Asks exactly what is given, which `fetch` would tidy up.
 *
 * @returns status, headers and body as texts, and what was sent
 */
export function askPortal({
  baseUrl,
  method = 'GET',
  path,
  headers = {},
  body,
}) {
  const { hostname, port } = new URL(baseUrl);
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, method, path, headers, agent: false },
      response => {
        const chunks = [];
        response.on('data', chunk => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            headers: response.rawHeaders.join('\n'),
            body: Buffer.concat(chunks).toString('utf8'),
            json() {
              return JSON.parse(Buffer.concat(chunks).toString('utf8'));
            },
          }),
        );
      },
    );
    // Whoever is sent far too much may hang up before all of it has come.
    asked.on('error', error =>
      body?.length > 1_000_000
        ? resolve({ status: 413, headers: '', body: '' })
        : reject(error),
    );
    asked.end(body);
  });
}

/** Works on all items, some at once. */
export async function forEach({ items, atOnce = 8, work }) {
  const queue = [...items];
  const next = async () => {
    for (let item = queue.shift(); item; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}
