import { z } from 'zod';

/**
 * manifest.json of an archive of `docker image save`: one entry an image, and one a platform where an image
 * has several. Paths are of files in the archive.
 */
export const archiveManifest = z.array(
  z.object({
    Config: z.string(),
    // Passed on to docker and printed: neither an option nor an escape sequence.
    RepoTags: z.array(z.string().regex(/^[a-zA-Z0-9][\w./:@-]*$/, 'the name of an image')).nullish(),
    Layers: z.array(z.string()).nullish(),
  }),
);

/** An image's configuration: https://github.com/opencontainers/image-spec/blob/main/config.md */
export const imageConfig = z.object({
  architecture: z.string().regex(/^\w+$/, 'an architecture such as amd64'),
  created: z.string().optional(),
  rootfs: z.object({ diff_ids: z.array(z.string()) }),
});
