/** Messages in folders, such as `{ product: { title: 'Orders' } }`. */
export interface NestedMessages {
  readonly [key: string]: string | NestedMessages;
}

/** The same messages with keys as `t` takes them: `product.title`. */
export function flattenMessages(
  messages: NestedMessages,
  prefix = '',
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).flatMap(([key, message]) =>
      typeof message === 'string'
        ? [[`${prefix}${key}`, message]]
        : Object.entries(flattenMessages(message, `${prefix}${key}.`)),
    ),
  );
}
