export { ClaimSentence } from './ClaimSentence';
export { UnconfirmedAlert } from './UnconfirmedAlert';
export { UnconfirmedWord } from './UnconfirmedWord';
