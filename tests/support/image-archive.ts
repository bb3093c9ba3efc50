import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** When each image of an archive was made. */
export const CREATED = '2026-12-01T08:53:31.107210463Z';

/** The digest of the content of the one layer that an image of an archive has. */
export const layerOf = (reference: string): string => `sha256:layer-of-${reference}`;

interface Archived {
  reference: string;
  architecture?: string;
  /** Leaves its layer out. */
  hollow?: boolean;
}

/**
 * An archive as `docker image save` of engine 29 lays it out, with one small layer an image. Its folder is
 * removed when the test is over.
 */
export function imageArchive(images: readonly Archived[], name = 'images.tar'): string {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-archive-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const content = join(folder, 'content');
  mkdirSync(join(content, 'blobs/sha256'), { recursive: true });
  const blob = (text: string): string => {
    const path = `blobs/sha256/${createHash('sha256').update(text).digest('hex')}`;
    writeFileSync(join(content, path), text);
    return path;
  };
  const manifest = images.map(({ reference, architecture = 'amd64', hollow }) => ({
    Config: blob(
      JSON.stringify({ architecture, created: CREATED, rootfs: { diff_ids: [layerOf(reference)] } }),
    ),
    RepoTags: [reference],
    Layers: [hollow ? 'blobs/sha256/lost' : blob(`the layer of ${reference}`)],
  }));
  writeFileSync(join(content, 'manifest.json'), JSON.stringify(manifest));
  const file = join(folder, name);
  execFileSync('tar', ['-cf', file, '-C', content, 'blobs', 'manifest.json']);
  return file;
}
