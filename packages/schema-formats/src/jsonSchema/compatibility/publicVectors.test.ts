import { describeWithStandards } from '../../__testUtils__/officialStandards';
import { publicVectors } from '../../compatibility/__testUtils__/schemaVectors';
import { jsonSchemaFormat } from '.';

const vectors = publicVectors('json').filter(({ enabled }) => enabled);

describeWithStandards('the public cases of Apicurio', () => {
  it('are all there', () => {
    expect(vectors).toHaveLength(145);
  });

  it.each(
    (['confluent', 'apicurio'] as const).flatMap(profile =>
      vectors.map((vector, index) => ({ profile, index, ...vector })),
    ),
  )(
    'holds in the profile $profile for $index $id: $compatibility',
    ({ profile, original, updated, compatibility }) => {
      const [older, newer] = [original, updated].map(schema =>
        jsonSchemaFormat.parse({ text: JSON.stringify(schema) }),
      );
      const backward = jsonSchemaFormat.incompatibilities({
        reader: newer,
        writer: older,
        profile,
      });
      const forward = jsonSchemaFormat.incompatibilities({
        reader: older,
        writer: newer,
        profile,
      });
      expect({
        backward: backward.length === 0,
        forward: forward.length === 0,
        reasons: { backward, forward },
      }).toMatchObject({
        backward: ['backward', 'both'].includes(compatibility),
        forward: ['forward', 'both'].includes(compatibility),
      });
    },
  );
});
