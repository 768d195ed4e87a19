import { mockServices } from '@backstage/backend-test-utils';
import type { ChangeStore } from './ChangeStore';
import { followChanges } from './followChanges';

const TASK = 'data-products-follow-changes';

async function begin() {
  const scheduler = mockServices.scheduler();
  const events = mockServices.events.mock();
  const logger = mockServices.logger.mock();
  const reading = { run: jest.fn(async () => {}) };
  const delivery = { run: jest.fn(async () => {}) };
  const store = {
    keepOnly: jest.fn(async () => {}),
    welcome: jest.fn(async () => {}),
  };
  await followChanges({
    delivery: delivery as never,
    events,
    followers: [{ id: 'one', follow: async () => {} }],
    logger,
    now: () => new Date(),
    reading: reading as never,
    scheduler,
    store: store as unknown as ChangeStore,
  });
  const run = () => scheduler.triggerTask(TASK);
  return { scheduler, events, logger, reading, delivery, store, run };
}

describe('Following changes', () => {
  it('reads at once when somebody says that there is more, and a hint that comes to nothing does no harm', async () => {
    const { events, reading, scheduler } = await begin();
    const [[{ topics, onEvent }]] = events.subscribe.mock.calls;
    expect(topics).toEqual(['data-products.changed']);
    await onEvent({ topic: topics[0], eventPayload: {} });
    expect(reading.run).toHaveBeenCalledTimes(1);
    scheduler.triggerTask = async () => {
      throw new Error('It is running');
    };
    await onEvent({ topic: topics[0], eventPayload: {} });
    expect(reading.run).toHaveBeenCalledTimes(1);
  });

  it('tells what was read though the catalog does not answer, and says so once, and when it is back', async () => {
    const { reading, delivery, logger, run } = await begin();
    reading.run.mockRejectedValue(new Error('away'));
    await run();
    await run();
    expect(delivery.run).toHaveBeenCalledTimes(2);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      'The catalog could not be asked what changed; it is asked again every 10 seconds',
      expect.objectContaining({ message: 'away' }),
    );
    expect(logger.info).not.toHaveBeenCalled();
    reading.run.mockResolvedValue();
    await run();
    await run();
    expect(logger.info.mock.calls).toEqual([
      ['The catalog tells again what changes'],
    ]);
  });

  it('forgets at the start of whom there is no more, and welcomes who is new at each turn', async () => {
    const { store, run } = await begin();
    expect(store.keepOnly).toHaveBeenCalledWith({ followers: ['one'] });
    await run();
    expect(store.welcome).toHaveBeenCalledWith({
      followers: ['one'],
      now: expect.any(Date),
    });
  });
});
