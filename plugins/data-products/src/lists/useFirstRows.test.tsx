import { render, screen } from '@testing-library/react';
import { pressWithKey } from '../__testUtils__/pressWithKey';
import { useFirstRows } from './useFirstRows';

function Rows(props: { total: number; first: number; page?: number }) {
  const { total, first, page } = props;
  const rows = Array.from({ length: total }, (_, index) => `Row ${index + 1}`);
  const { shown, next, showMore, refOf } = useFirstRows({ rows, first, page });
  return (
    <>
      {shown.map((row, index) => (
        <p key={row} ref={refOf(index)} tabIndex={-1}>
          {row}
        </p>
      ))}
      {next > 0 && (
        <button type="button" onClick={showMore}>
          Show {next} more
        </button>
      )}
    </>
  );
}

const rows = () => screen.getAllByText(/^Row/).length;
const more = (next: number) =>
  screen.getByRole('button', { name: `Show ${next} more` });

describe('the first rows of a list', () => {
  it('are followed by pages, and the focus by the last of them', async () => {
    render(<Rows total={10} first={3} page={5} />);

    expect(rows()).toBe(3);
    await pressWithKey(more(5));
    expect(rows()).toBe(8);
    expect(more(2)).toHaveFocus();

    await pressWithKey(more(2));
    expect(rows()).toBe(10);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByText('Row 9')).toHaveFocus();
  });

  it('are followed by all others where there are no pages', async () => {
    const { rerender } = render(<Rows total={10} first={3} />);

    await pressWithKey(more(7));
    expect(screen.getByText('Row 4')).toHaveFocus();
    rerender(<Rows total={12} first={3} />);
    expect(rows()).toBe(12);
  });

  it('are all rows of a short list', () => {
    render(<Rows total={3} first={3} />);

    expect(rows()).toBe(3);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
