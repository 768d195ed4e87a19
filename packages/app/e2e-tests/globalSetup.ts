import { FullConfig } from '@playwright/test';
import { findChromium } from './findChromium';
import { people } from './people';

/** Far longer than any machine takes: against waiting for ever. */
const PATIENCE_MILLISECONDS = 600_000;

/** Finds a browser, and waits until the catalog knows everybody who signs in. */
export default async function globalSetup(config: FullConfig) {
  process.env.CHROMIUM_PATH = await findChromium();
  const baseURL = config.projects[0].use.baseURL!;
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (const { user } of people) {
    for (;;) {
      const response = await fetch(`${baseURL}/api/auth/demo/refresh`, {
        headers: { 'x-demo-user': user },
      });
      if (response.ok) break;
      if (Date.now() > deadline) {
        throw new Error(
          `${user} cannot sign in: ${response.status} ${await response.text()}`,
        );
      }
      await new Promise(resolve => setTimeout(resolve, 500));
    }
  }
}
