import { Problem } from './problem.ts';

/**
 * The path below which the site is served: `/`, or what DRYDOCK_BASE names, such as `/course/` for a GitHub
 * project page. Begins and ends with a slash, whether or not the variable does.
 */
export function siteBase(asked = process.env.DRYDOCK_BASE ?? ''): string {
  const base = `/${asked}/`.replace(/\/+/g, '/');
  if (!/^\/(?:(?!\.\.?\/)[\w.~-]+\/)*$/.test(base))
    throw new Problem(`DRYDOCK_BASE: expected a path of letters, digits, . _ ~ and -; found "${asked}"`, {
      hints: [
        // Git for Windows takes a value that begins with a slash for a path of its own folder.
        /^[A-Za-z]:[\\/]/.test(asked)
          ? 'in Git Bash: DRYDOCK_BASE=course npm run build'
          : 'DRYDOCK_BASE=/course/ npm run build',
      ],
    });
  return base;
}

/** A link to a page or file of the site, from its address below the base: `/docker/volumes/#keep-it`. */
export const href = (address: string): string => siteBase() + address.replace(/^\//, '');
