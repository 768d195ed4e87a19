import { expect } from '@playwright/test';

/** Far longer than any machine takes: against waiting for ever. */
const PATIENCE_MILLISECONDS = 600_000;

/**
 * Opens a page again and again until it shows what the backend comes to know in its own time. It
 * waits longer from turn to turn, so that a slow machine gets to show what is there.
 */
export async function openUntilShown(options: {
  open: () => Promise<unknown>;
  /** Waits for what has to be there, as long as it is told. */
  shown: (wait: { timeout: number }) => Promise<void>;
}) {
  let timeout = 2_000;
  await expect(async () => {
    await options.open();
    const wait = { timeout };
    timeout = Math.min(1.5 * timeout, 60_000);
    await options.shown(wait);
  }).toPass({ timeout: PATIENCE_MILLISECONDS });
}
