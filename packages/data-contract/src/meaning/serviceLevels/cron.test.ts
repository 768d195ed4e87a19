import { isCron } from './cron';

describe('isCron', () => {
  it.each([
    '0 20 * * *',
    '*/15 8-18 * * MON-FRI',
    '0 0 1,15 JAN,JUL 0',
    '5 4 * * sun',
    '@daily',
    '0 0 12 ? * MON#1',
    '0 0 6 L * ? 2027',
    '0 0 12 15W * ?',
    '  0   6  *  *  1-5 ',
  ])('takes %s', text => {
    expect(isCron({ text })).toBe(true);
  });

  it.each([
    'daily',
    'every morning at six',
    '0 20 * *',
    '0 25 * * *',
    '60 0 * * *',
    '0 0 32 * *',
    '0 0 0 * *',
    '0 0 * 13 *',
    '0 0 * * MONDAY',
    '*/0 * * * *',
    '0 20 * * * * * *',
    '',
  ])('refuses %s', text => {
    expect(isCron({ text })).toBe(false);
  });
});
