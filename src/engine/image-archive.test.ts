import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CREATED, imageArchive, layerOf } from '../../tests/support/image-archive.ts';
import { archivedImages } from './image-archive.ts';

test('tags, processors and layers are read, and whether each layer is there', () => {
  const file = imageArchive([
    { reference: 'redis:8' },
    { reference: 'redis:8', architecture: 'arm64' },
    { reference: 'busybox:1.37', hollow: true },
  ]);
  const image = { created: CREATED, architecture: 'amd64', whole: true };
  expect(archivedImages(file)).toEqual([
    { ...image, reference: 'redis:8', layers: [layerOf('redis:8')] },
    { ...image, reference: 'redis:8', layers: [layerOf('redis:8')], architecture: 'arm64' },
    { ...image, reference: 'busybox:1.37', layers: [layerOf('busybox:1.37')], whole: false },
  ]);
});

test('a layer longer than a number of octal digits can say is passed over', () => {
  const file = imageArchive([{ reference: 'redis:8' }]);
  const bytes = readFileSync(file);
  // The first file with a content, its size written in binary, as from 8 GiB on.
  for (let at = 0; ; at += 512) {
    const size = Number.parseInt(bytes.toString('latin1', at + 124, at + 135), 8);
    if (size === 0) continue;
    bytes[at + 124] = 0x80;
    bytes.fill(0, at + 125, at + 136);
    bytes.writeUInt32BE(size, at + 132);
    break;
  }
  writeFileSync(file, bytes);
  expect(archivedImages(file).map(({ reference, whole }) => [reference, whole])).toEqual([['redis:8', true]]);
});

test.each<[string, (file: string) => void, string]>([
  ['cut off', (file) => truncateSync(file, 1024), 'found no list of images in it'],
  ['something else', (file) => writeFileSync(file, 'a letter'), 'found something else'],
  ['empty', (file) => writeFileSync(file, ''), 'found something else'],
])('a file that is %s is refused', (_what, change, said) => {
  const file = imageArchive([{ reference: 'redis:8' }]);
  change(file);
  expect(() => archivedImages(file)).toThrow(said);
});

test.each(['--help', 'a\u001b[2Jb:1'])('an archive that names an image %j is refused', (reference) => {
  expect(() => archivedImages(imageArchive([{ reference }]))).toThrow('found no list of images in it');
});

test('a file that is not there is refused', () => {
  expect(() => archivedImages('/nowhere/images.tar')).toThrow('ENOENT');
});
