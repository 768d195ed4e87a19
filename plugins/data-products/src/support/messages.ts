export const supportMessages = {
  title: 'Where to ask',
  none: 'This product names no channel where consumers can ask',
  noneRemedy: 'Until there is one, write to its owners.',
  unsafe:
    'Its address is not shown as a link, because it is none that a browser should follow:',
} as const;
