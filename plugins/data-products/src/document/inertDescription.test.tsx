import { MarkdownContent } from '@backstage/core-components';
import { inertText } from '@data-mesh/backstage-plugin-data-products-common';
import { render, screen, waitFor, within } from '@testing-library/react';
import { renderCards } from '../__testUtils__';
import { aboutCard } from '../catalog/aboutCard';
import { DocumentText } from './DocumentText';

const URL = 'https://tracker.example/seen.png';

/** Every way in which a text may bring an image to a page, and ways around taking it away. */
const HOSTILE = [
  `![a](${URL})`,
  `![a](<${URL}>)`,
  `![a]( ${URL} "title" )`,
  `![a\n](${URL})`,
  `![a [b] c](${URL})`,
  `![a](${URL}?x=(y(z)))`,
  `![a][b]\n\n[b]: ${URL}`,
  `![b]\n\n[b]:\n${URL}`,
  `[![a](${URL})](https://x.example)`,
  `!![a](x)[a](${URL})`,
  `\`![a](${URL})\``,
  `\`\`\`\n![a](${URL})\n\`\`\``,
  `!\`[a](${URL})\``,
  `!**[a](${URL})**`,
  `![a]**(${URL})**`,
  `\\![a](${URL})`,
  `\\\\![a](${URL})`,
  `!__[a](${URL})__`,
  `<img src="${URL}">`,
  `<IMG\nSRC=${URL}>`,
  `<img/src="${URL}">`,
  `<img src="${URL}"`,
  `<img alt="a>b" src="${URL}">`,
  `<<img>img src="${URL}">`,
  `<b<b>><img src="${URL}">`,
  `<i<!-- -->mg src="${URL}">`,
  `<im<b>g src="${URL}">`,
  `<!-- <!-- --> <img src="${URL}"> -->`,
  `<picture><source srcset="${URL}"><img src="${URL}"></picture>`,
  `<video poster="${URL}"></video>`,
  `<svg><image href="${URL}" /></svg>`,
  `<input type="image" src="${URL}">`,
  `<div style="background: url(${URL})">x</div>`,
  `<object data="${URL}"></object><embed src="${URL}"><iframe src="${URL}">`,
  `<link rel="stylesheet" href="${URL}">`,
  `&lt;img src="${URL}"&gt;`,
  `&#33;[a](${URL})`,
  `| a |\n| - |\n| ![a](${URL}) |`,
  `> ![a](${URL})\n\n- ![b](${URL})`,
  `[^1]\n\n[^1]: ![a](${URL})`,
];

/** What a browser would fetch without being asked. */
function fetched(container: HTMLElement): string[] {
  return [...container.querySelectorAll('*')].flatMap(element =>
    element.tagName === 'A'
      ? []
      : [
          'src',
          'srcset',
          'href',
          'data',
          'poster',
          'style',
          'background',
        ].flatMap(name => element.getAttribute(name) || []),
  );
}

/** By which it is seen that all of a text is on the page, which loads Markdown when it is first shown. */
const END = '\n\nThe end';

describe('a description that the catalog shows as Markdown', () => {
  it('would bring images to the page', async () => {
    const { container } = render(<MarkdownContent content={HOSTILE[0]} />);
    await waitFor(() => expect(fetched(container)).toEqual([URL]));
  });

  it.each(HOSTILE)('brings none as the plain text of %j', async text => {
    const description = inertText({ text });
    for (const dialect of ['gfm', 'common-mark'] as const) {
      const { container } = render(
        <MarkdownContent content={description + END} dialect={dialect} />,
      );
      await within(container).findByText(/The end/);
      expect(fetched(container)).toEqual([]);
    }
  });

  it.each(HOSTILE)('brings none on pages of ours: %j', async text => {
    const { container } = render(<DocumentText text={text + END} />);
    await within(container).findByText(/The end/);
    expect(fetched(container)).toEqual([]);
  });

  it('is on the stock page of a contract as words alone', async () => {
    const description = inertText({ text: `Seen: ${HOSTILE.join(' word ')}` });
    const { container } = renderCards({
      entity: {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'API',
        metadata: { name: 'orders-v1', description },
        spec: { type: 'data-contract', lifecycle: 'active', owner: 'shop' },
      },
      cards: [aboutCard],
    });

    await screen.findByText(/Seen: a word/);
    expect(
      fetched(container).filter(address => address.includes('tracker')),
    ).toEqual([]);
  });
});
