import type { Quantity, ServiceLevelMeasure } from '../serviceLevels';

/** Whether a value is such that the sentence of its service level makes sense. */
export function fitsSentence(options: {
  measures: readonly ServiceLevelMeasure[];
  quantity: Quantity;
}): boolean {
  const { measures, quantity } = options;
  const unit = quantity.kind === 'amount' ? quantity.unit : undefined;
  return measures.some(measure => {
    switch (measure) {
      case 'duration':
        return unit !== undefined && unit !== 'percent';
      case 'share':
        return unit === 'percent';
      case 'date':
        return quantity.kind === 'date';
      case 'timeOfDay':
        return quantity.kind === 'time';
      default:
        // A rate is said as it is written.
        return !(quantity.kind === 'text' && quantity.text === '');
    }
  });
}
