import {
  AnythingShape,
  Availability,
  BooleanShape,
  ChoiceOption,
  ChoiceShape,
  Field,
  LazyShape,
  ListShape,
  NumberShape,
  ObjectShape,
  Shape,
  TextShape,
} from './shape';

export function text(options: Omit<TextShape, 'kind'> = {}): TextShape {
  return { kind: 'text', ...options };
}

export function number(options: Omit<NumberShape, 'kind'> = {}): NumberShape {
  return { kind: 'number', ...options };
}

export function boolean(): BooleanShape {
  return { kind: 'boolean' };
}

export function anything(): AnythingShape {
  return { kind: 'anything', collections: true };
}

/** A text, number, boolean or null. */
export function scalar(): AnythingShape {
  return { kind: 'anything', collections: false };
}

export function list(
  item: Shape,
  options: Omit<ListShape, 'kind' | 'item'> = {},
): ListShape {
  return { kind: 'list', item, ...options };
}

/** The type parameter is the model, so that a misspelled field does not compile. */
export function object<Model>(
  options: Omit<ObjectShape, 'kind' | 'fields'> & {
    fields: { readonly [Name in keyof Model]?: Field };
  },
): ObjectShape {
  return {
    kind: 'object',
    ...options,
    fields: options.fields as ObjectShape['fields'],
  };
}

export function choice(...options: ChoiceOption[]): ChoiceShape {
  return { kind: 'choice', options };
}

export function lazy(shape: () => Shape): LazyShape {
  return { kind: 'lazy', shape };
}

const always: Availability = {};

export function optional(
  shape: Shape,
  options: Omit<Field, 'shape'> = {},
): Field {
  return { shape, ...options };
}

/** Required by the standard, in the given versions or in all. */
export function required(
  shape: Shape,
  options: Omit<Field, 'shape'> = {},
): Field {
  return { shape, required: always, ...options };
}

/** Required by the standard, and an entry of a list is dropped without it. */
export function essential(
  shape: Shape,
  options: Omit<Field, 'shape'> = {},
): Field {
  return { shape, required: always, essential: true, ...options };
}

export function recommended(
  shape: Shape,
  options: Omit<Field, 'shape'> = {},
): Field {
  return { shape, recommended: always, ...options };
}
