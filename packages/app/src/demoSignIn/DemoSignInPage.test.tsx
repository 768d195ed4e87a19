import { renderInTestApp } from '@backstage/frontend-test-utils';
import { IdentityApi } from '@backstage/core-plugin-api';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DemoSignInPage } from './DemoSignInPage';

const people = [
  {
    user: 'user:default/nadia-okafor',
    name: 'Nadia Okafor',
    role: 'Product owner',
    can: 'Answers for her data products.',
  },
  {
    user: 'user:default/mei-tanaka',
    name: 'Mei Tanaka',
    role: 'Analyst',
    can: 'Looks for data that she can rely on.',
  },
];

const session = {
  profile: { displayName: 'Mei Tanaka' },
  backstageIdentity: {
    token: `e30.${btoa(JSON.stringify({ exp: 4102444800 }))}.e30`,
    identity: {
      type: 'user',
      userEntityRef: 'user:default/mei-tanaka',
      ownershipEntityRefs: [],
    },
  },
};

function answer(status: number, body: unknown): Response {
  return {
    ok: status < 400,
    status,
    statusText: status < 400 ? 'OK' : 'Not Found',
    headers: new Headers({ 'content-type': 'application/json' }),
    json: async () => body,
    text: async () => JSON.stringify(body),
  } as Response;
}

function show(options: { people: typeof people } = { people }) {
  const onSignInSuccess = jest.fn<void, [IdentityApi]>();
  renderInTestApp(<DemoSignInPage onSignInSuccess={onSignInSuccess} />, {
    config: {
      app: { title: 'Data Products', baseUrl: 'http://localhost:3000' },
      organization: { name: 'Tessenvik' },
      backend: { baseUrl: 'http://localhost:7007' },
      auth: { providers: { demo: { people: options.people } } },
    },
  });
  return { onSignInSuccess };
}

describe('the sign-in page', () => {
  const fetchBefore = global.fetch;
  const fetchMock = jest.fn<Promise<Response>, [string, RequestInit]>();

  beforeEach(() => {
    sessionStorage.clear();
    fetchMock.mockReset();
    global.fetch = fetchMock as typeof fetch;
  });
  afterAll(() => {
    global.fetch = fetchBefore;
  });

  function requests() {
    return fetchMock.mock.calls.map(([url, { headers }]) => ({
      url,
      user: new Headers(headers).get('x-demo-user'),
    }));
  }

  it('introduces the people and signs in as the one chosen with the keyboard', async () => {
    fetchMock.mockResolvedValue(answer(200, session));
    const { onSignInSuccess } = show();
    expect(
      await screen.findByRole('heading', { name: 'Data Products' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Looks for data that she can rely on.'),
    ).toBeInTheDocument();

    await userEvent.tab();
    await userEvent.tab();
    expect(
      screen.getByRole('button', { name: 'Sign in as Mei Tanaka, Analyst' }),
    ).toHaveFocus();
    await userEvent.keyboard('{Enter}');

    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    expect(requests()).toEqual([
      {
        url: 'http://localhost:7007/api/auth/demo/refresh',
        user: 'user:default/mei-tanaka',
      },
    ]);
    const [identityApi] = onSignInSuccess.mock.calls[0];
    expect(await identityApi.getBackstageIdentity()).toMatchObject({
      userEntityRef: 'user:default/mei-tanaka',
    });
  });

  it('says why signing in did not work, and tries again when asked', async () => {
    const message = 'The catalog does not know Mei Tanaka.';
    fetchMock.mockResolvedValueOnce(
      answer(404, { error: { name: 'NotFoundError', message } }),
    );
    fetchMock.mockResolvedValueOnce(answer(200, session));
    const { onSignInSuccess } = show();

    const mei = { name: 'Sign in as Mei Tanaka, Analyst' };
    await userEvent.click(await screen.findByRole('button', mei));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Signing in as Mei Tanaka did not work');
    expect(alert).toHaveTextContent(message);

    await userEvent.click(screen.getByRole('button', mei));
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
  });

  it('says so when the backend does not answer', async () => {
    fetchMock.mockRejectedValue(new TypeError('Failed to fetch'));
    show();
    await userEvent.click(
      await screen.findByRole('button', { name: /Nadia Okafor/ }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The backend does not answer (Failed to fetch). Check that it runs, then choose again.',
    );
  });

  it('stays signed in after a reload until the person signs out', async () => {
    fetchMock.mockResolvedValue(answer(200, session));
    sessionStorage.setItem('demo-sign-in.user', 'user:default/mei-tanaka');
    const { onSignInSuccess } = show();
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));

    await onSignInSuccess.mock.calls[0][0].signOut();
    expect(sessionStorage).toHaveLength(0);
  });

  it('says what to do when nobody is configured', async () => {
    show({ people: [] });
    expect(
      await screen.findByText('Nobody can sign in here yet'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/auth\.providers\.demo\.people/),
    ).toBeInTheDocument();
  });
});
