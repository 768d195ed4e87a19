import { createServer, Server } from 'node:http';

/** Serves texts by path, as a repository on the web would, on the port that the portal may read from. */
export async function serveFiles(
  files: Record<string, string>,
): Promise<{ url: string; close(): Promise<void> }> {
  const port = Number(process.env.E2E_FILES_PORT);
  const server: Server = createServer((request, response) => {
    const text = files[request.url ?? ''];
    response.writeHead(text === undefined ? 404 : 200, {
      'content-type': 'text/yaml',
    });
    response.end(text ?? 'Not found');
  });
  await new Promise<void>(resolve =>
    server.listen(port, '127.0.0.1', () => resolve()),
  );
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
