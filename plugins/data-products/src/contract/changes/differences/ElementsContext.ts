import { createContext } from 'react';

/** The paths of the elements that the schema of the contract has now. */
export const ElementsContext = createContext<ReadonlySet<string>>(new Set());
