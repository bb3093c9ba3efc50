import type { Command } from 'commander';
import { group } from '../command.ts';
import { add } from './cluster/add.ts';
import { down } from './cluster/down.ts';
import { status } from './cluster/status.ts';
import { up } from './cluster/up.ts';

export const cluster = (): Command =>
  group('cluster', "the course's own Kubernetes cluster: up, down, status, add", 'cluster up', [
    up(),
    down(),
    status(),
    add(),
  ]);
