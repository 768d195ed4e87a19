import { Server } from '../model';
import { list, object, optional, required, text } from '../structure';
import { customProperties, entryId, until31 } from './commonShapes';
import { role } from './peopleShapes';
import { customServerFields, serverTypes } from './serverTypes';

const words = serverTypes.flatMap(({ words: names, since, until }) =>
  names.map(word => ({ word, since, until })),
);
const wordTexts = [...words.map(({ word }) => word), 'custom'];

/** Where the data lies; the details depend on the type. */
export const server = object<Server>({
  noun: 'a server',
  open: until31,
  fields: {
    id: entryId,
    server: required(text({ example: 'production' })),
    type: required(text({ example: 'postgres', words: [...words, 'custom'] })),
    description: optional(text()),
    environment: optional(text({ example: 'prod' })),
    roles: optional(list(role)),
    customProperties,
  },
  additions: [
    ...serverTypes.map(({ words: names, fields }) => ({
      when: [{ field: 'type', is: names }],
      fields,
    })),
    {
      when: [
        { field: 'type', is: ['custom'] },
        // An unknown type is one finding; that its details are unknown too is none.
        { field: 'type', isNone: wordTexts },
      ],
      fields: customServerFields,
    },
  ],
});
