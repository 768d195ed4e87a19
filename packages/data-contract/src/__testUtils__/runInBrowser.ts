import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

/** What every browser has besides the language, and the package may use. */
const browserGlobals = { TextDecoder, TextEncoder, URL };

/** Bundles code as an app does, without polyfills, and runs it where Node is not. */
export async function runInBrowser(options: {
  code: string;
  /** Where what the code imports is looked for. */
  folder: string;
}) {
  const { code, folder } = options;
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: 'bundle',
    logLevel: 'silent',
    metafile: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  const context = createContext({ ...browserGlobals });
  runInContext(outputFiles[0].text, context);
  const inputs = Object.values(metafile.outputs).flatMap(output =>
    Object.entries(output.inputs),
  );
  const libraries = inputs.flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0
      ? /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []
      : [],
  );
  return {
    // Values of another context have other prototypes.
    result: JSON.parse(JSON.stringify(context.bundle.result)),
    libraries: [...new Set(libraries)].sort(),
  };
}
