import { markWords } from './markWords';

/** A text, with the words marked that somebody looked for. Always text, never markup. */
export function Marked(props: { text: string; words: readonly string[] }) {
  const { text, words } = props;
  return (
    <>
      {markWords({ text, words }).map((piece, index) =>
        piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
