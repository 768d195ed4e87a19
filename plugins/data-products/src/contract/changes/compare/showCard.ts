/** Brings a card into view and moves the focus to it. */
export function showCard(card: HTMLElement | null) {
  card?.focus({ preventScroll: true });
  card?.scrollIntoView?.({ block: 'start' });
}
