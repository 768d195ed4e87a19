import { Incompatibility } from '../../compatibility/types';
import { ProtobufRuleId } from './rules';

/** More than anybody reads; a hostile file could fill the memory with long names. */
const MAXIMUM_CHARACTERS = 10_000_000;

/** Collects incompatibilities at places such as `#/Order/Line/2`. */
export class Findings {
  readonly found: Incompatibility[] = [];
  #characters = 0;

  add(rule: ProtobufRuleId, place: readonly unknown[], reason: string): void {
    const path = `#/${place.join('/')}`;
    this.#characters += path.length + reason.length;
    if (this.#characters <= MAXIMUM_CHARACTERS) {
      this.found.push({ rule, path, reason });
    }
  }
}

/** The path of a message, as parts of a place. */
export function placeOf(path: string): string[] {
  return path.split('.');
}
