#!/usr/bin/env node
import { runCommand } from './cli/run-command.js';

// The command itself has reported its errors.
process.exitCode = await runCommand(process.argv.slice(2));
