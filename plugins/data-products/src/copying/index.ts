export { CopyFailed } from './CopyFailed';
export { CopyLinkButton } from './CopyLinkButton';
export { useCopy } from './useCopy';
export { Snippet } from './Snippet';
