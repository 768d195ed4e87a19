import { showJson } from '../../../reading/json';
import { JsonSchemaRuleId } from '../rules';
import { TextKeyword } from '../../reading/SchemaNode';
import { Constraint, obstacle, placeOf } from './Constraint';

const textRules: readonly {
  keyword: TextKeyword;
  added: JsonSchemaRuleId;
  changed: JsonSchemaRuleId;
}[] = [
  { keyword: 'pattern', added: 'pattern-added', changed: 'pattern-changed' },
  { keyword: 'format', added: 'format-added', changed: 'format-changed' },
  {
    keyword: 'contentEncoding',
    added: 'content-encoding-added',
    changed: 'content-encoding-changed',
  },
  {
    keyword: 'contentMediaType',
    added: 'content-media-type-added',
    changed: 'content-media-type-changed',
  },
];

/**
 * Keywords of texts that are only compared. Whether one pattern is narrower than
 * another cannot be said in a reasonable time.
 */
export const textConstraints: readonly Constraint[] = textRules.map(
  ({ keyword, added, changed }) => ({
    kinds: ['string'],
    check: ({ judge, view, reader }) => {
      const wanted = reader.texts.get(keyword);
      const given = view.nodes.flatMap(node => node.texts.get(keyword) ?? []);
      if (wanted === undefined || given.includes(wanted)) {
        return [];
      }
      const values = view.valuesOf('string') as string[] | undefined;
      if (
        keyword === 'pattern' &&
        values?.every(value => judge.matches(wanted, value))
      ) {
        return [];
      }
      return [
        obstacle(
          given.length === 0 ? added : changed,
          placeOf(reader, keyword),
          given.length === 0
            ? `The writer has no ${keyword}, the reader has ${keyword} ${showJson(
                wanted,
              )}.`
            : `The writer has ${keyword} ${given
                .map(showJson)
                .join(' and ')}, the reader has ${showJson(wanted)}.`,
        ),
      ];
    },
  }),
);
