#!/usr/bin/env node
import { runCommand } from './cli/run-command.js';

// What goes wrong on the way has said so, and has its exit code.
process.exitCode = await runCommand(process.argv.slice(2));
