import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import type { Scope } from './predicates';
import { surveyProducts } from './surveyProducts';

/** Surveys the products of a scope. */
export function useSurvey(options: {
  scope: Scope;
  self?: string;
  also?: readonly string[];
}) {
  const catalog = useApi(catalogApiRef);
  const { scope, self, also } = options;
  const key = JSON.stringify({ scope, self, also });
  return useAsyncRetry(
    () => surveyProducts({ catalog, ...(JSON.parse(key) as typeof options) }),
    [catalog, key],
  );
}
