import { parseProtobuf } from './parseProtobuf';
import { ProtobufMessage } from './types';

const { messages, imports } = parseProtobuf({
  text: `syntax = "proto3"; // what is behind a statement says nothing of the next one
import public "google/protobuf/timestamp.proto";

// Not about the order: an empty line is between.

/**
 * An order
 * of a customer.
 */
message Order { // with all its lines
  // As the shop
  // counts them.
  string id = 1 [deprecated = true, json_name = "a\\"b", (shop.unit) = { of: "kg" }]; // never used twice
  int32 /* in the middle */ count = 2/* inside */; /* pieces */
  reserved 9; // was: size
  // One of them.
  oneof payment {
    string card = 3; string cash = 4; // in which currency?
  }
  map<string, Line> lines = 5 [packed = false];
  message Line {} // end of the line
  export message Note {}
} // end of the order
message Next {}
`,
});
const order = messages.get('Order')!;
const field = (number: number) => order.fields.get(number);
const inner = (name: string): ProtobufMessage => order.messages.get(name)!;

describe('What a file says beside its types', () => {
  it('is the comment in front, over several lines, and the one behind', () => {
    expect(order.comment).toBe('An order\nof a customer.\nwith all its lines');
    expect(field(1)?.comment).toBe(
      'As the shop\ncounts them.\nnever used twice',
    );
    expect(field(2)?.comment).toBe('pieces');
    expect(field(4)?.comment).toBe('in which currency?');
  });

  it('is not what stands behind another statement, or the end of a block', () => {
    expect(order.oneofs.get('payment')?.comment).toBe('One of them.');
    expect(field(3)?.comment).toBeUndefined();
    expect(inner('Note').comment).toBeUndefined();
    expect(messages.get('Next')?.comment).toBeUndefined();
  });

  it('is the line where each statement begins', () => {
    expect(order.line).toBe(10);
    expect(field(1)?.line).toBe(13);
    expect(order.oneofs.get('payment')?.line).toBe(17);
    expect(inner('Note').line).toBe(22);
  });

  it('is the options, without the quotes and escapes of texts', () => {
    expect([...field(1)!.options]).toEqual([
      ['deprecated', 'true'],
      ['json_name', 'a"b'],
      ['(shop.unit)', '{ of:kg}'],
    ]);
    expect([...field(5)!.options]).toEqual([['packed', 'false']]);
  });

  it('is the files that it imports', () => {
    expect(imports).toEqual(['google/protobuf/timestamp.proto']);
  });

  it('is said of a group as of its field', () => {
    const { messages: groups } = parseProtobuf({
      text: `message Order {
        // What was ordered.
        repeated group Line = 1 { required string article = 1; }
      }`,
    });
    const { fields, messages: inside } = groups.get('Order')!;
    expect(fields.get(1)?.comment).toBe('What was ordered.');
    expect(inside.get('Line')?.comment).toBe('What was ordered.');
  });
});
