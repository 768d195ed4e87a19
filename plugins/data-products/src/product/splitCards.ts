import type { EntityContentLayoutProps } from '@backstage/plugin-catalog-react/alpha';

type Card = EntityContentLayoutProps['cards'][number];

/** The frame around an extension knows of which plugin it is. */
function isOwn(card: Card): boolean {
  const { node } = card.element.props as {
    node?: { spec?: { plugin?: { pluginId?: string } } };
  };
  return node?.spec?.plugin?.pluginId === 'data-products';
}

/** The cards of this plugin, and those of others; each in the order of the app. */
export function splitCards(cards: readonly Card[]): {
  own: Card[];
  others: Card[];
} {
  return {
    own: cards.filter(isOwn),
    others: cards.filter(card => !isOwn(card)),
  };
}
