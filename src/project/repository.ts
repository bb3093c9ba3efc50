import { Problem } from './problem.ts';

/**
 * Where the course's repository can be cloned from, as DRYDOCK_REPOSITORY names it:
 * `https://git.example.org/drydock`. Undefined where the variable is empty; pages then say how to get the
 * course without an address.
 */
export function repository(asked = process.env.DRYDOCK_REPOSITORY ?? ''): string | undefined {
  if (asked === '') return undefined;
  const url = URL.canParse(asked) ? new URL(asked) : undefined;
  // What is printed on every page may hold no secret, and nothing that a shell would read.
  const plain = url && ['http:', 'https:'].includes(url.protocol) && !url.username && !url.password;
  if (!plain || !/^https?:\/\/[\w.:/~@+-]+$/.test(asked))
    throw new Problem(
      `DRYDOCK_REPOSITORY: expected an address to clone from, without a password; found "${asked}"`,
      { hints: 'DRYDOCK_REPOSITORY=https://git.example.org/drydock npm run build' },
    );
  return asked.replace(/\/+$/, '');
}
