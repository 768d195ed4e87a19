/**
 * How many of the columns that are reported are personal, and how many of the
 * personal ones are reported, in percent, at least. Tests hold it.
 */
export const promisedPercent = 90;
