import { askPortal } from '../callers/askPortal.mjs';

/** A portal that answers, and what an attack asks of it again and again. */
export function openPortal(started) {
  const { baseUrl, token } = started;
  const trusted = { authorization: `Bearer ${token}` };
  const ask = options => askPortal({ baseUrl, ...options });

  async function get(path, headers = trusted) {
    const answer = await ask({ path, headers });
    if (answer.status !== 200) {
      throw new Error(`${path}: ${answer.status} ${answer.body.slice(0, 300)}`);
    }
    return answer.json();
  }

  return {
    ...started,
    ask,
    get,
    trusted,
    /** The token of whoever one likes. */
    async signIn({ user, owns }) {
      const answer = await get('/api/auth/attack/refresh', {
        'x-attack-user': user,
        'x-attack-owns': owns.join(','),
      });
      return answer.backstageIdentity.token;
    },
    serviceToken: async plugin =>
      (await get(`/api/attack/service-token?plugin=${plugin}`)).token,
    onBehalfOf: async (user, plugin) =>
      (
        await get(`/api/attack/on-behalf-of?plugin=${plugin}`, {
          authorization: `Bearer ${user}`,
        })
      ).token,
    /** The cookie that lets a browser ask for pictures. */
    async cookie(user) {
      const { headers } = await ask({
        path: '/api/catalog/.backstage/auth/v1/cookie',
        headers: { authorization: `Bearer ${user}` },
      });
      return headers.split(/set-cookie\n/i)[1].split(';')[0];
    },
    async listRoutes() {
      const { actions } = await get(
        '/api/catalog/.backstage/actions/v1/actions',
      );
      return {
        routes: await get('/api/attack/routes'),
        actions: actions.map(({ name }) => name),
      };
    },
  };
}
