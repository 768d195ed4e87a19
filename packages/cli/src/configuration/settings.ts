import { diffConditions } from '../diff/conditions';
import {
  compatibilityLevels,
  compatibilityProfiles,
  schemaFormats,
} from '../compat/words';
import { outputFormats } from '../report/formats';
import { failOnWords, configurableRuleIds } from '../rules';
import { Settings } from './setting';

/**
 * Everything that a configuration file can say. The check of the file and its
 * page in the documentation read the same rows.
 */
export const settings: Settings = {
  files: {
    kind: 'texts',
    description: 'the files to look at, as glob patterns',
    example: "files: ['contracts/**/*.odcs.yaml']",
  },
  ignore: {
    kind: 'texts',
    description:
      'files to leave out, as glob patterns; `node_modules` and `.git` always are',
    example: "ignore: ['**/drafts/**']",
  },
  rules: {
    kind: 'choices',
    keys: configurableRuleIds,
    words: ['off', 'info', 'warning', 'error'],
    description: 'another severity for a rule of `validate`, or `off`',
    example: 'rules: { missing-business-owner: error }',
  },
  conventions: {
    kind: 'sectionOrFiles',
    description:
      'what your portal decides: the path of its `app-config.yaml`, or of several, or what stands there under `dataProducts`; see [below](#the-conventions-of-a-company)',
    example: 'conventions: ./app-config.yaml',
    // What stands in them is read as the portal reads it.
    settings: Object.fromEntries(
      ['ownership', 'personalData', 'findings', 'secrets'].map(name => [
        name,
        {
          kind: 'any',
          description: '',
          example: 'conventions: ./app-config.yaml',
        },
      ]),
    ),
  },
  secrets: {
    kind: 'section',
    description: 'what is a secret',
    example: 'secrets: { allow: [partitionToken] }',
    settings: {
      allow: {
        kind: 'texts',
        description:
          'names and values that look like [secrets](secrets.md) and are none',
        example: 'secrets: { allow: [partitionToken] }',
      },
    },
  },
  failOn: {
    kind: 'word',
    words: failOnWords,
    description: 'the least severity with which `validate` fails',
    example: 'failOn: warning',
  },
  output: {
    kind: 'word',
    words: outputFormats,
    description: 'the form of the report',
    example: 'output: text',
  },
  outputFile: {
    kind: 'text',
    description: 'where the report goes',
    example: 'outputFile: reports/data-products.sarif',
  },
  diff: {
    kind: 'section',
    description: 'settings of `diff`',
    example: 'diff: { against: origin/main }',
    settings: {
      failOn: {
        kind: 'words',
        words: diffConditions,
        description: 'what makes `diff` fail',
        example: 'failOn: [insufficient-version]',
      },
      against: {
        kind: 'text',
        description: 'the revision to compare with',
        example: 'against: origin/main',
      },
      mergeBase: {
        kind: 'boolean',
        description: 'compare with the commit from which the branch grew',
        example: 'mergeBase: true',
      },
    },
  },
  compat: {
    kind: 'section',
    description: 'settings of `compat`',
    example: 'compat: { level: FULL }',
    settings: {
      format: {
        kind: 'word',
        words: schemaFormats,
        description: 'the format of the schemas',
        example: 'format: avro',
      },
      level: {
        kind: 'word',
        words: compatibilityLevels,
        description: 'the direction that must hold',
        example: 'level: BACKWARD_TRANSITIVE',
      },
      profile: {
        kind: 'word',
        words: compatibilityProfiles,
        description: 'whose reading of the corners is followed',
        example: 'profile: confluent',
      },
      against: {
        kind: 'text',
        description: 'the revision that holds the earlier schema',
        example: 'against: origin/main',
      },
    },
  },
};
