import { AuthoritativeDefinition, CustomProperty, JsonValue } from './common';

/**
 * One check of the quality of data.
 *
 * @public
 */
export interface QualityRule {
  id?: string;
  name?: string;
  /** `text`, `library`, `sql` or `custom`; `library` if absent and there is a metric. */
  type?: string;
  description?: string;
  dimension?: string;
  severity?: string;
  businessImpact?: string;
  method?: string;
  unit?: string;
  scheduler?: string;
  schedule?: string;
  /** Of the library, since ODCS 3.1. */
  metric?: string;
  /** Of the library, ODCS 3.0. */
  rule?: string;
  arguments?: { [key: string]: JsonValue };
  /** Of type `sql`. */
  query?: string;
  /** Of type `custom`, such as `soda`. */
  engine?: string;
  implementation?: JsonValue;
  mustBe?: JsonValue;
  mustNotBe?: JsonValue;
  mustBeGreaterThan?: number;
  mustBeGreaterOrEqualTo?: number;
  mustBeLessThan?: number;
  mustBeLessOrEqualTo?: number;
  mustBeBetween?: number[];
  mustNotBeBetween?: number[];
  tags: string[];
  customProperties: CustomProperty[];
  authoritativeDefinitions: AuthoritativeDefinition[];
}
