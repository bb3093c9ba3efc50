/** Architectures by the names of images (Go's), for those that `uname -m` and engines call otherwise. */
const IMAGES: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  aarch64: 'arm64',
  armv7l: 'arm',
  armv6l: 'arm',
  i686: '386',
  loongarch64: 'loong64',
};

/** What images call an engine's architecture: amd64 for x86_64. */
export const imageArchitecture = (engine: string): string => IMAGES[engine] ?? engine;
