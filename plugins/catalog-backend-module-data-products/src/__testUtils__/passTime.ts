const RealDate = Date;

afterEach(() => {
  global.Date = RealDate;
});

/**
 * Lets time pass for whoever reads the clock of this process, up to the end of the test. Timers
 * and databases keep their own time.
 */
export function passTime(options: { seconds: number }) {
  const Before = global.Date;
  const now = () => Before.now() + 1000 * options.seconds;
  class Later extends Before {
    constructor(...parts: [] | [string | number | Date]) {
      super(...((parts.length > 0 ? parts : [now()]) as [string]));
    }
    static now = now;
  }
  global.Date = Later as DateConstructor;
}
