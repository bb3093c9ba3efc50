import { expect, test } from 'vitest';
import { hideLabDocker, shellLab } from './lab-shell.ts';

test("only in its shell is a lab the one that's meant", () => {
  expect(shellLab({ DRYDOCK_LAB: 'test/tiny' })).toBeUndefined();
  expect(shellLab({ DRYDOCK_LAB: 'test/tiny', DRYDOCK_LAB_SHELL: '1' })).toBe('test/tiny');
});

test("what the command line makes itself does not go through the shell's docker", () => {
  const shell = { DRYDOCK_LAB: 'test/tiny', DRYDOCK_LAB_SHELL: '1', DRYDOCK_LIB: '/c/labs/lib' };
  const env = { ...shell, PATH: '/c/labs/lib/bin:/usr/bin:/bin' };
  hideLabDocker(env);
  expect(env.PATH).toBe('/usr/bin:/bin');
  const elsewhere = { DRYDOCK_LIB: '/c/labs/lib', PATH: '/c/labs/lib/bin:/bin' };
  hideLabDocker(elsewhere);
  expect(elsewhere.PATH).toBe('/c/labs/lib/bin:/bin');
});
