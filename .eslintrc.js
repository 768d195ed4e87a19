const { builtinModules } = require('node:module');

/** TypeScript without Backstage, network, clock or disk, usable in a browser. */
const PURE = ['packages/data-contract', 'packages/schema-formats'];

// In the manner of .gitignore; the slash in front keeps `./url` apart from `url`.
const ANY_BACKSTAGE = ['/@backstage/*', '/@data-mesh/backstage-plugin-*'];
const SCHEMA_FORMATS = ['/@data-mesh/schema-formats'];
const COMMAND_LINE = ['/@data-mesh/cli'];
const PARTS_OF_NODE = ['/node:*', ...builtinModules.map(name => `/${name}`)];

/**
 * The arrows that may not be: who may not import what, and why. Each sentence is one of the
 * design, so that whoever meets it knows where to go instead.
 */
const ARROWS = [
  {
    from: PURE,
    to: ANY_BACKSTAGE,
    because:
      'Pure packages are TypeScript without Backstage; dependencies point from plugins to them.',
  },
  {
    from: PURE,
    to: PARTS_OF_NODE,
    besidesTests: true,
    because:
      'Pure packages know no network, clock or disk, so that they run in a browser; take values, and leave reading to the caller.',
  },
  {
    from: ['packages/cli'],
    to: ANY_BACKSTAGE,
    because: 'The command line is a shell around the pure packages only.',
  },
  {
    from: ['packages/data-contract', 'packages/app', 'packages/backend'],
    to: SCHEMA_FORMATS,
    because:
      'data-contract does not know that schema-formats exists, and a portal does not install it; only the command line imports it.',
  },
  {
    from: ['packages/legacy-app', 'plugins/*'],
    to: SCHEMA_FORMATS,
    because:
      'A portal does not install schema-formats; only the command line imports it.',
  },
  {
    from: [...PURE, 'packages/app', 'packages/backend', 'plugins/*'],
    to: COMMAND_LINE,
    because:
      'The command line and the backend are two shells around the same functions; put what both need into a pure package.',
  },
];

const rule = patterns => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});
const patternsOf = arrows =>
  arrows.map(({ to, because }) => ({ group: to, message: because }));

module.exports = {
  root: true,
  plugins: ['@typescript-eslint'],
  overrides: [...new Set(ARROWS.flatMap(({ from }) => from))].flatMap(
    folder => {
      const arrows = ARROWS.filter(({ from }) => from.includes(folder));
      return [
        { files: [`${folder}/**/*.{ts,tsx}`], rules: rule(patternsOf(arrows)) },
        {
          files: [
            `${folder}/**/*.test.{ts,tsx}`,
            `${folder}/**/__testUtils__/**`,
          ],
          rules: rule(
            patternsOf(arrows.filter(({ besidesTests }) => !besidesTests)),
          ),
        },
      ];
    },
  ),
};
