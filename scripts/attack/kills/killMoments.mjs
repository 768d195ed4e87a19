const SHARE_WHILE_STARTING = 0.25;

/**
 * When a portal is to be killed: while it starts, or soon after it answers, when it reads its
 * files and is amid processing them. All in milliseconds.
 */
export function chooseMoment({ random, usualStart, latest }) {
  return random.chance(SHARE_WHILE_STARTING)
    ? { afterStart: random.below(Math.ceil(usualStart)) }
    : { afterReady: random.below(Math.ceil(latest)) };
}

/** Kills it then, and says in words when that was. */
export async function killWhenReady({ portal, moment }) {
  const { afterStart, afterReady } = moment;
  if (afterStart !== undefined) {
    await pause(portal.started + afterStart - Date.now());
    await portal.kill();
    return `${Date.now() - portal.started} ms after it was started`;
  }
  await portal.ready();
  const ready = Date.now();
  await pause(afterReady);
  await portal.kill();
  return `${Date.now() - ready} ms after it answered`;
}

function pause(milliseconds) {
  return new Promise(resolve => setTimeout(resolve, Math.max(0, milliseconds)));
}
