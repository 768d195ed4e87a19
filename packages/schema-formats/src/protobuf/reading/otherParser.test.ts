import protobuf from 'protobufjs';
import { protobufVectors } from '../__testUtils__/protobufVectors';
import { parseProtobuf } from './parseProtobuf';
import { ProtobufMessage } from './types';

type Fields = Record<string, string[]>;

/** Fields by the path of their message, as our parser has them. */
function ours(text: string): Fields {
  const found: Fields = {};
  const visit = (messages: Iterable<ProtobufMessage>) => {
    for (const message of messages) {
      found[message.path] = [...message.fields.values()]
        .map(({ name, number, oneof = '' }) => `${oneof} ${name} ${number}`)
        .sort();
      visit(message.messages.values());
    }
  };
  visit(parseProtobuf({ text }).messages.values());
  return found;
}

/** The same, as the parser of protobuf.js has them. */
function theirs(text: string): Fields {
  const found: Fields = {};
  const parsed = protobuf.parse(text, new protobuf.Root(), { keepCase: true });
  const prefix = parsed.package ? `.${parsed.package}.` : '.';
  const visit = (parent: protobuf.NamespaceBase) => {
    for (const nested of parent.nestedArray) {
      if (nested instanceof protobuf.Type) {
        found[nested.fullName.slice(prefix.length)] = nested.fieldsArray
          // Extensions stand among the fields there.
          .filter(field => !field.declaringField)
          .map(({ name, id, partOf, options }) => {
            const oneof = options?.proto3_optional ? '' : partOf?.name;
            return `${oneof ?? ''} ${name} ${id}`;
          })
          .sort();
      }
      if (nested instanceof protobuf.Namespace) {
        visit(nested);
      }
    }
  };
  visit(parsed.root);
  return found;
}

describe('parseProtobuf', () => {
  it('finds the messages, fields and oneofs that the parser of protobuf.js finds', () => {
    const texts = protobufVectors
      .flatMap(({ writer, reader }) => [writer, reader])
      // protobuf.js leaves out what has this name.
      .filter(text => !text.includes('__proto__'));
    expect(texts.length).toBeGreaterThan(150);
    for (const text of texts) {
      expect(ours(text)).toEqual(theirs(text));
    }
  });
});
