/** Reads what an archive of `docker image save` holds, without loading it and without reading its layers. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { z } from 'zod';
import { EXIT, Problem } from '../project/problem.ts';
import { archiveManifest, imageConfig } from '../schemas/image-archive.ts';

export interface ArchivedImage {
  /** By its tag: `redis:8`. */
  reference: string;
  architecture: string;
  /** As ImageInfo has them. */
  created: string | undefined;
  layers: string[];
  /** False if a layer isn't in the archive. */
  whole: boolean;
}

/** A tar archive is made of blocks: one for a file's header, then its content. */
const BLOCK = 512;
/** No manifest and no configuration of an image is longer, in bytes. */
const MOST_READ = 4 * 1024 * 1024;

interface Entry {
  /** Where the content begins in the archive, and its length, in bytes. */
  at: number;
  size: number;
}

const textOf = (block: Buffer, from: number, to: number): string => {
  const field = block.subarray(from, to);
  const end = field.indexOf(0);
  return field.subarray(0, end < 0 ? undefined : end).toString();
};

/** A size: octal digits, or from 8 GiB on binary (GNU). NaN for what is neither. */
function sizeOf(block: Buffer): number {
  const field = block.subarray(124, 136);
  if (((field[0] ?? 0) & 0x80) !== 0) return Number(field.readBigUInt64BE(4));
  const digits = textOf(field, 0, 12).trim();
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}

/** The files of a tar archive by their paths, as far as it goes. */
function entriesOf(descriptor: number): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const block = Buffer.alloc(BLOCK);
  for (let at = 0; readSync(descriptor, block, 0, BLOCK, at) === BLOCK; ) {
    const size = sizeOf(block);
    // Two blocks of zeros end an archive.
    if (block[0] === 0 || Number.isNaN(size) || textOf(block, 257, 262) !== 'ustar') break;
    const [prefix, name] = [textOf(block, 345, 500), textOf(block, 0, 100)];
    entries.set(prefix ? `${prefix}/${name}` : name, { at: at + BLOCK, size });
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return entries;
}

/**
 * The tagged images of an archive; one that has several platforms once for each that is there. Throws a
 * Problem (exit 2) for a file that isn't there or is no such archive, and for one that was cut off.
 */
export function archivedImages(file: string): ArchivedImage[] {
  const bad = (found: string, hints: string | string[], cause?: unknown): Problem =>
    new Problem(`${file}: expected an archive as npx drydock pull --to writes it; found ${found}`, {
      exitCode: EXIT.misuse,
      hints,
      cause,
    });
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    throw bad(`none that can be read: ${(error as Error).message}`, 'name a file that is there', error);
  }
  try {
    const entries = entriesOf(descriptor);
    const read = <S extends z.ZodType>(schema: S, name: string): z.output<S> | undefined => {
      const { at, size } = entries.get(name) ?? { at: 0, size: MOST_READ + 1 };
      if (size > MOST_READ) return undefined;
      const content = Buffer.alloc(size);
      if (readSync(descriptor, content, 0, size, at) < size) return undefined;
      try {
        return schema.parse(JSON.parse(content.toString()));
      } catch {
        return undefined;
      }
    };
    if (entries.size === 0)
      throw bad('something else', 'file FILE says what it is; a compressed one has to be unpacked first');
    const manifest = read(archiveManifest, 'manifest.json');
    if (!manifest)
      throw bad('no list of images in it', 'if it was copied, copy it again, and compare the sizes');
    return manifest.flatMap(({ Config, RepoTags, Layers }) => {
      const config = read(imageConfig, Config);
      // A platform of which only the name was saved.
      if (!config) return [];
      return (RepoTags ?? []).map((reference) => ({
        reference,
        architecture: config.architecture,
        created: config.created,
        layers: config.rootfs.diff_ids,
        whole: (Layers ?? []).every((layer) => entries.has(layer)),
      }));
    });
  } finally {
    closeSync(descriptor);
  }
}
