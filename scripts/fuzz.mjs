// The fuzz tests with all that may be sent, and more of what chance brings: some ten minutes.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// Other texts in each run; this finds them again.
const seed = process.env.FUZZ_SEED ?? String(Date.now() % 1_000_000);
console.log(`FUZZ_SEED=${seed}`);
const { status } = spawnSync(
  'backstage-cli',
  ['repo', 'test', '--ci', '--maxWorkers', '2', 'src/fuzz/'],
  {
    cwd: join(import.meta.dirname, '..'),
    env: {
      ...process.env,
      FUZZ: 'long',
      FUZZ_SEED: seed,
    },
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
