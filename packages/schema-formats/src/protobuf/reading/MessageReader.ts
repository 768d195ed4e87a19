import { readEnum, readReserved } from './readEnum';
import { isReservedNumber, mergeRanges } from './ranges';
import { optionsOf, Remarks } from './remarks';
import { Tokens } from './Tokens';
import { WrittenField, WrittenMessage, WrittenType } from './written';

/** As protoc has it. */
const MAXIMUM_DEPTH = 32;
const MAXIMUM_NUMBER = 2 ** 29 - 1;

type Label = WrittenField['label'];
const labels: readonly string[] = ['required', 'optional', 'repeated'];

/** Reads the bodies of messages, groups and oneofs. */
export class MessageReader {
  readonly #tokens: Tokens;
  readonly #syntax: string;

  constructor(options: { tokens: Tokens; syntax: string }) {
    this.#tokens = options.tokens;
    this.#syntax = options.syntax;
  }

  /** From the name of a message to its last brace. */
  read(options: { remarks: Remarks; depth: number }): WrittenMessage {
    const { remarks, depth } = options;
    const name = this.#tokens.identifier();
    const message = newMessage({ name, isGroup: false, remarks });
    this.#body(message, depth);
    return message;
  }

  #body(message: WrittenMessage, depth: number): void {
    const tokens = this.#tokens;
    if (depth > MAXIMUM_DEPTH) {
      throw tokens.problem(
        `Messages are nested more than ${MAXIMUM_DEPTH} levels deep.`,
        'Move inner messages to the top of the file.',
      );
    }
    tokens.expect('{');
    tokens.end(message.remarks);
    const names = new Set<string>();
    while (!tokens.accept('}')) {
      this.#element(message, names, depth);
    }
    const { reserved } = message;
    reserved.ranges = mergeRanges(reserved.ranges);
    for (const { name, number } of message.fields.values()) {
      if (reserved.names.has(name) || isReservedNumber(reserved, number)) {
        throw tokens.problem(
          `The field ${name} = ${number} of ${message.name} is reserved.`,
          'Take another number and name.',
        );
      }
    }
  }

  #element(message: WrittenMessage, names: Set<string>, depth: number): void {
    const tokens = this.#tokens;
    const remarks = tokens.begin();
    const word = tokens.next();
    switch (word) {
      case ';':
        break;
      case 'message':
        this.#nest(message, this.read({ remarks, depth: depth + 1 }));
        break;
      case 'enum':
        this.addEnum(message.enums);
        break;
      case 'option':
      case 'extensions':
        tokens.skipStatement();
        break;
      case 'extend':
        tokens.typeName();
        tokens.skipBrackets('{');
        break;
      case 'reserved':
        readReserved(tokens, message.reserved, MAXIMUM_NUMBER);
        break;
      case 'oneof':
        this.#oneof({ message, names, remarks, depth });
        break;
      case 'map':
        this.#add(message, names, this.#mapField(remarks));
        break;
      default:
        this.#field({ message, names, remarks, word, depth });
    }
  }

  addEnum(enums: WrittenMessage['enums']): void {
    const name = this.#tokens.identifier();
    if (enums.has(name)) {
      throw this.#twice(name);
    }
    enums.set(name, readEnum(this.#tokens));
  }

  #nest(message: WrittenMessage, nested: WrittenMessage): void {
    if (message.messages.has(nested.name)) {
      throw this.#twice(nested.name);
    }
    message.messages.set(nested.name, nested);
  }

  #oneof(options: {
    message: WrittenMessage;
    names: Set<string>;
    remarks: Remarks;
    depth: number;
  }): void {
    const { message, names, remarks, depth } = options;
    const tokens = this.#tokens;
    const oneof = tokens.identifier();
    if (message.oneofs.has(oneof)) {
      throw this.#twice(oneof);
    }
    message.oneofs.set(oneof, remarks);
    tokens.expect('{');
    tokens.end(remarks);
    while (!tokens.accept('}')) {
      const ofField = tokens.begin();
      const word = tokens.next();
      if (word === 'option') {
        tokens.skipStatement();
      } else if (word !== ';') {
        this.#field({
          message,
          names,
          remarks: ofField,
          word,
          depth,
          oneof,
        });
      }
    }
  }

  #field(options: {
    message: WrittenMessage;
    names: Set<string>;
    remarks: Remarks;
    word: string;
    depth: number;
    oneof?: string;
  }): void {
    const { message, names, remarks, word, depth, oneof } = options;
    const tokens = this.#tokens;
    const label = labels.includes(word) ? (word as Label) : undefined;
    this.#checkLabel(label, oneof);
    const first = label ? tokens.next() : word;
    if (first === 'group' && this.#syntax === 'proto2') {
      const name = tokens.identifier();
      const group = newMessage({ name, isGroup: true, remarks });
      const number = this.#number();
      remarks.options = optionsOf(tokens.skipBrackets('['));
      this.#add(message, names, {
        name: name.toLowerCase(),
        number,
        label,
        oneof,
        remarks,
        type: { kind: 'group', name },
      });
      this.#body(group, depth + 1);
      this.#nest(message, group);
      return;
    }
    const type: WrittenType = { kind: 'named', name: tokens.typeName(first) };
    this.#add(message, names, {
      name: tokens.identifier(),
      number: this.#number(),
      label,
      oneof,
      remarks,
      type,
    });
    this.#finish(remarks);
  }

  #mapField(remarks: Remarks): WrittenField {
    const tokens = this.#tokens;
    tokens.expect('<');
    const key = tokens.typeName();
    tokens.expect(',');
    const value = tokens.typeName();
    tokens.expect('>');
    const field: WrittenField = {
      name: tokens.identifier(),
      number: this.#number(),
      remarks,
      type: { kind: 'map', key, value },
    };
    this.#finish(remarks);
    return field;
  }

  /** From behind the number of a field to its semicolon. */
  #finish(remarks: Remarks): void {
    const tokens = this.#tokens;
    remarks.options = optionsOf(tokens.skipBrackets('['));
    tokens.expect(';');
    tokens.end(remarks);
  }

  #number(): number {
    const tokens = this.#tokens;
    tokens.expect('=');
    const number = tokens.integer();
    if (number < 1 || number > MAXIMUM_NUMBER) {
      throw tokens.problem(
        `${number} cannot be the number of a field.`,
        `Take a number from 1 to ${MAXIMUM_NUMBER}.`,
      );
    }
    return number;
  }

  #checkLabel(label: Label, oneof: string | undefined): void {
    if (oneof !== undefined ? label : label === 'required' && !this.#isProto2) {
      throw this.#tokens.problem(
        `A field ${
          oneof === undefined ? `of ${this.#syntax}` : 'of a oneof'
        } cannot be ${label}.`,
        `Leave ${label} out.`,
      );
    }
    if (!label && oneof === undefined && this.#isProto2) {
      throw this.#tokens.problem(
        'A field of proto2 needs a label.',
        'Write optional, required or repeated in front of it, or syntax = "proto3"; at the top of the file.',
      );
    }
  }

  get #isProto2(): boolean {
    return this.#syntax === 'proto2';
  }

  #add(message: WrittenMessage, names: Set<string>, field: WrittenField): void {
    const same = message.fields.get(field.number);
    if (same) {
      throw this.#tokens.problem(
        `${same.name} and ${field.name} of ${message.name} both have the number ${field.number}.`,
        'Give one of them another number.',
      );
    }
    if (names.has(field.name)) {
      throw this.#twice(field.name);
    }
    names.add(field.name);
    message.fields.set(field.number, field);
  }

  #twice(name: string) {
    return this.#tokens.problem(
      `The name ${name} is taken.`,
      'Give one of the two another name.',
    );
  }
}

function newMessage(
  from: Pick<WrittenMessage, 'name' | 'isGroup' | 'remarks'>,
): WrittenMessage {
  return {
    ...from,
    fields: new Map(),
    oneofs: new Map(),
    reserved: { ranges: [], names: new Set() },
    messages: new Map(),
    enums: new Map(),
  };
}
