import { z } from 'zod';

/**
 * Who calls the API server in the life of a Deployment, in the order in which they act; each is a lane of a
 * drawing.
 */
export const authors = [
  'kubectl',
  'deployment-controller',
  'replicaset-controller',
  'kube-scheduler',
  'kubelet',
  'endpointslice-controller',
  'generic-garbage-collector',
] as const;

/**
 * One request as the API server's audit log has it (audit.k8s.io/v1, level Metadata), with what came of it in
 * etcd.
 */
export const call = z.strictObject({
  at: z.number().min(0).describe('milliseconds since the first call of its table'),
  author: z.enum(authors).describe("kubectl, kubelet, or the last part of the user's name"),
  verb: z.enum(['create', 'update', 'patch', 'delete']),
  what: z
    .string()
    .regex(/^[a-z]+(?:\/[a-z]+)?$/, 'a resource such as pods, or a subresource such as pods/binding')
    .describe('resource and subresource'),
  name: z.string().describe('of the object; empty where the API server made one up and nothing tells which'),
  code: z.int().min(100).max(599).describe('status of the answer'),
  revision: z
    .string()
    .regex(/^(?:\d+|-)$/, 'a number, or - for none')
    .describe(
      "the object's resourceVersion after the call, which is the revision of etcd that the call made",
    ),
  state: z.string().describe('what the object says at that revision; - for none'),
});

export type Call = z.output<typeof call>;
export type Author = Call['author'];
