import { z } from 'zod';

/** What every pin says of upstream's support. */
const support = {
  purpose: z.string().min(5),
  supported_until: z
    .union([z.iso.date('a day such as 2027-01-31, or none'), z.literal('none')])
    .describe('the last day of upstream’s support; none where upstream names no day'),
  source: z.url().describe('the public page that says so'),
  because: z.string().min(5).optional().describe('what is known where upstream names no day'),
  expired: z
    .string()
    .min(20)
    .optional()
    .describe('why a version stays after that day, and what will be done about it'),
};

const isReasoned = (pin: { supported_until: string; because?: string | undefined }): boolean =>
  (pin.supported_until === 'none') === (pin.because !== undefined);
const reason = { path: ['because'], error: 'a reason where supported_until is none, and only there' };

const digest = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hexadecimal digits')
  .describe('of the multi-architecture index, where it was read from the registry');

const images = z.record(
  z.string(),
  z
    .strictObject({
      tag: z.string().regex(/^[\w][\w.-]*$/, 'a tag'),
      digest: digest.optional(),
      ...support,
    })
    .refine(isReasoned, reason),
);
const tool = z
  .strictObject({ version: z.string().regex(/^\d+(\.\d+)*$/, 'a version'), ...support })
  .refine(isReasoned, reason);

/** `v1.37.0` is minor version 37. */
const minor = (version: string): number => Number(/^v?1\.(\d+)/.exec(version)?.[1]);

/** labs/versions.yaml: every image and tool that the course names, in one place. */
export const versions = z
  .strictObject({
    kubernetes: z
      .strictObject({
        version: z.string().regex(/^v1\.\d+\.\d+$/, 'a version such as v1.37.0'),
        digest: digest.describe('of the node image that kind publishes'),
        ...support,
      })
      .refine(isReasoned, reason)
      .describe('what the course’s cluster runs'),
    images: images.describe('what labs name'),
    node: images.describe('what the node image holds from the start'),
    addons: images.describe('what the manifests in src/cluster/files name'),
    tools: z
      .strictObject({ engine: tool, kind: tool, kubectl: tool, helm: tool, cosign: tool })
      .describe('least versions'),
  })
  // kubernetes.io/releases/version-skew-policy
  .refine(({ kubernetes, tools }) => minor(kubernetes.version) - minor(tools.kubectl.version) <= 1, {
    path: ['tools', 'kubectl', 'version'],
    error: 'at most one minor version below Kubernetes',
  });
export type Versions = z.output<typeof versions>;
