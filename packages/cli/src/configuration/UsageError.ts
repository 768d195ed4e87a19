/**
 * Somebody asked for something that cannot be done: a flag that does not exist,
 * a configuration that cannot be read, a folder that is no repository. The
 * message names what is wrong and what to do. It ends the program with code 2.
 */
export class UsageError extends Error {
  name = 'UsageError';
}
