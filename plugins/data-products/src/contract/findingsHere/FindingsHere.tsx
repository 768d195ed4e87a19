import type { Finding } from '@data-mesh/data-contract';
import { createContext, useContext } from 'react';
import { FindingList } from '../../findings/FindingList';

type HrefAtLine = (line?: number) => string | undefined;

/** Where to see a line of the document that is shown. */
export const HrefAtLineContext = createContext<HrefAtLine>(() => undefined);

/** What is wrong at this very place of the document. */
export function FindingsHere(props: { findings?: readonly Finding[] }) {
  const hrefAtLine = useContext(HrefAtLineContext);
  return props.findings?.length ? (
    <FindingList findings={props.findings} hrefAtLine={hrefAtLine} />
  ) : null;
}
