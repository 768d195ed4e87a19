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
  global.Date = class extends Before {
    constructor(...parts: unknown[]) {
      super(
        ...((parts.length > 0 ? parts : [Later.now()]) as [
          string | number | Date,
        ]),
      );
    }
  } as DateConstructor;
  const Later = global.Date;
  Later.now = () => Before.now() + 1000 * options.seconds;
}
