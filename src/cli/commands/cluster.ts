import type { Command } from 'commander';
import { group } from '../command.ts';
import { add } from './cluster/add.ts';
import { down } from './cluster/down.ts';
import { status } from './cluster/status.ts';
import { up } from './cluster/up.ts';
import { use } from './cluster/use.ts';

export const cluster = (): Command =>
  group(
    'cluster',
    "the cluster of labs, the course's own or yours: up, down, status, add, use",
    'cluster up',
    [up(), down(), status(), add(), use()],
  );
