export {
  before,
  columns,
  comparison,
  contract,
  current,
  reader,
  renderChanges,
  smallVersion,
  versions,
} from './renderChanges';
