export { growthOf } from './growthOf';
export { isWithin, secondsOf, startUsualClock } from './secondsOf';
