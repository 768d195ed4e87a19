import AxeBuilder from '@axe-core/playwright';
import { expect, Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A violation in a part of the stock portal that we cannot mend here. */
interface AcceptedViolation {
  rule: string;
  /** Matches the violating element or something around it. Never a whole page. */
  selector: string;
  why: string;
}

/** Keep it short, and never accept anything in a page of our own. */
const accepted: AcceptedViolation[] = [
  {
    rule: 'nested-interactive',
    selector: 'table.MuiTable-root .MuiTableSortLabel-root',
    why: 'Column heads of the stock table can be dragged inside of a button.',
  },
  {
    rule: 'target-size',
    selector: 'table.MuiTable-root .MuiTableSortLabel-root',
    why: 'The same heads are 18 pixels high.',
  },
  {
    rule: 'scrollable-region-focusable',
    selector: '.MuiCardContent-root pre',
    why: 'The stock card with the definition of an API does not scroll with the keyboard.',
  },
  {
    rule: 'listitem',
    selector: '.MuiListItem-divider',
    why: 'The results of the stock search stand in no list.',
  },
  {
    rule: 'color-contrast',
    selector: '.MuiListItem-divider .MuiTypography-colorTextSecondary',
    why: 'Their excerpts reach 4.47 instead of 4.5.',
  },
];

/** Fails with each violation of WCAG 2.2 AA that axe finds, and where it is. */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(STANDARDS)
    .analyze();
  const found = new Map<string, string[]>();
  for (const { id, nodes } of violations) {
    for (const { target, failureSummary } of nodes) {
      const selector = target.flat().join(' ');
      if (await isAccepted({ page, rule: id, selector })) continue;
      const problem = `${id}: ${failureSummary}`;
      found.set(problem, [...(found.get(problem) ?? []), selector]);
    }
  }
  // Soft, so that one run shows what is wrong in every look.
  expect
    .soft(Object.fromEntries(found), `barriers of ${page.url()}`)
    .toEqual({});
}

async function isAccepted(options: {
  page: Page;
  rule: string;
  selector: string;
}): Promise<boolean> {
  const candidates = accepted.filter(({ rule }) => rule === options.rule);
  if (candidates.length === 0) return false;
  return options.page
    .locator(options.selector)
    .first()
    .evaluate(
      (element, selectors) =>
        selectors.some(selector => element.closest(selector)),
      candidates.map(({ selector }) => selector),
    );
}
