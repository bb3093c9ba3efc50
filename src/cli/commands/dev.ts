import type { Command } from 'commander';
import { group } from '../command.ts';
import { newFiles } from './dev/new.ts';
import { record } from './dev/record.ts';
import { stale } from './dev/stale.ts';
import { verify } from './dev/verify.ts';

export const dev = (): Command =>
  group('dev', 'write and prove labs and lessons: new, record, verify, stale', 'dev verify docker/volumes', [
    newFiles(),
    record(),
    verify(),
    stale(),
  ]);
