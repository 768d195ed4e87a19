import type { Config } from '@backstage/config';
import {
  defaultPersonalDataConfiguration,
  type PersonalDataConfiguration,
} from '@data-mesh/data-contract';
import { readLists } from './readLists';

/**
 * Reads `dataProducts.personalData` of the app-config: the words by which
 * contracts say that data is about people. Backend and browser read it alike,
 * so that both give the same answer.
 *
 * @public
 * @throws as `readLists` does
 */
export function readPersonalDataConfiguration(
  config: Config,
): PersonalDataConfiguration {
  return readLists({
    config,
    path: 'dataProducts.personalData',
    defaults: defaultPersonalDataConfiguration,
  });
}
