import { resolvePackagePath } from '@backstage/backend-plugin-api';

/**
 * The catalog looks once a second whether there is something to process or to stitch, and no
 * configuration says otherwise; a test would spend most of its time on waiting for that. All else
 * is as in a portal.
 */
const LOOK_EVERY_MILLISECONDS = 50;

interface PipelineModule {
  startTaskPipeline(options: { pollingIntervalMs?: number }): () => void;
}

const pipeline: PipelineModule = require(resolvePackagePath(
  '@backstage/plugin-catalog-backend',
  'dist/processing/TaskPipeline.cjs.js',
));
const { startTaskPipeline } = pipeline;
pipeline.startTaskPipeline = options =>
  startTaskPipeline({
    ...options,
    pollingIntervalMs: LOOK_EVERY_MILLISECONDS,
  });
