/**
 * Who may run labs: a browser that was opened with the address that `npm start` printed. Any program of any
 * user on this machine reaches the server's port; only who sees that terminal has the key.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface Secret {
  /** What the printed address carries. */
  key: string;
  /** True for that key. */
  opens: (key: string) => boolean;
  /** What `open` sets: kept by the browser until it is closed, of no use once the server has ended. */
  cookie: (port: number, base: string) => string;
  /** True for a Cookie header that has it. */
  holds: (header: string | undefined, port: number) => boolean;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Takes as long for what is nearly right as for what is wrong from the start. */
const equal = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

/** Cookies don't know ports: another course on this machine must not take this one's away. */
const cookieName = (port: number): string => `drydock-run-${port}`;

/** Made anew at each start. */
export function newSecret(): Secret {
  const [key, value] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')];
  return {
    key,
    opens: (asked) => equal(asked, key),
    cookie: (port, base) => `${cookieName(port)}=${value}; Path=${base}; HttpOnly; SameSite=Strict`,
    // Another program on this host may have set a second one of that name, for a longer path.
    holds: (header = '', port) =>
      header.split(/; */).some((pair) => {
        const [name, ...rest] = pair.split('=');
        return name === cookieName(port) && equal(rest.join('='), value);
      }),
  };
}
