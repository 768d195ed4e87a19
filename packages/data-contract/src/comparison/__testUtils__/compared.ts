import { defaultConventions } from '../../conventions';
import { DataContractDescriptor, DataProductDescriptor } from '../../model';
import { contractChangeLog, productChangeLog } from '../changeLog/changeLog';
import { ChangeLogVersion } from '../changeLog/types';
import { compareContracts } from '../compareContracts';
import { compareProducts } from '../compareProducts';

const conventions = defaultConventions;

interface Pair<Document> {
  older: Document;
  newer: Document;
}

/** Comparisons by the default conventions. */
export const comparedContracts = (pair: Pair<DataContractDescriptor>) =>
  compareContracts({ ...pair, conventions });
export const comparedProducts = (pair: Pair<DataProductDescriptor>) =>
  compareProducts({ ...pair, conventions });
export const loggedContracts = (options: {
  versions: readonly ChangeLogVersion<DataContractDescriptor>[];
}) => contractChangeLog({ ...options, conventions });
export const loggedProducts = (options: {
  versions: readonly ChangeLogVersion<DataProductDescriptor>[];
}) => productChangeLog({ ...options, conventions });
