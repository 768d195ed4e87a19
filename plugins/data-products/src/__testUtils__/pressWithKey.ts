import { act } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** Presses a button as somebody does who has no pointer. */
export async function pressWithKey(button: HTMLElement): Promise<void> {
  act(() => button.focus());
  await userEvent.keyboard('{Enter}');
}
