import { Command } from 'commander';
import { Surroundings } from '../output';
import { ExitCode } from './exitCodes';

/** What every command gets. */
export interface CommandContext {
  surroundings: Surroundings;
  /** The version of this program. */
  version: string;
  /** Called once, with how the command ends. */
  end: (code: ExitCode) => void;
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, context: CommandContext) => void;
