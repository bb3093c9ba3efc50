import { describe, expect, test } from 'vitest';
import { EXPLANATIONS, markVarying, parts, unmark } from './normalise.ts';

const ID = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

describe('what differs from run to run', () => {
  test.each([
    [ID, 'id'],
    [`sha256:${ID}`, 'digest'],
    ['9f86d081884c', 'id'],
    ['veth1a2b3c4', 'id'],
    ['wanxr98g029z35meu3csopyqw', 'id'],
    ['9f86d081-884c-4d65-9a2f-eaa0c55ad015', 'id'],
    ['2026-11-21T08:12:33.123456789Z', 'time'],
    ['Nov 21 08:12', 'time'],
    ['2026_11_21_08_12_33.1234567890', 'time'],
    ['Sat Nov 21 18:00:02 2026', 'time'],
    ['2026-11-21 18:00:02.996678307 +0000 UTC', 'time'],
    ['172.17.0.2', 'address'],
    ['02:42:ac:11:00:02', 'address'],
    ['136 ms', 'duration'],
    ['19.8s', 'duration'],
    ['c4335117-f582-41a1-9874-b8211db79034::2r3ajz60zrkboo5wpcdc6kh9n', 'id'],
    ['web-74fccf7c57-c595j', 'name'],
    ['web-74fccf7c57', 'name'],
    ['web-ds2dz', 'name'],
    ['KUBE-SEP-4J4TPMVNFZ3ZOKSX', 'name'],
  ])('%s is marked as %s', (value, kind) => {
    const marked = markVarying(`before ${value} after`);
    expect(marked).toBe(`before ⟦${kind}:${value}⟧ after`);
    expect(EXPLANATIONS).toHaveProperty([kind]);
  });

  test('of an object, which write this was', () => {
    expect(markVarying('"resourceVersion": "7257",')).toBe('"resourceVersion": "⟦version:7257⟧",');
    expect(EXPLANATIONS).toHaveProperty('version');
  });

  test.each([
    ['Up 3 seconds', 'Up ⟦age:3 seconds⟧'],
    ['Up Less than a second', 'Up ⟦age:Less than a second⟧'],
    ['Exited (0) About a minute ago', 'Exited (0) ⟦age:About a minute⟧ ago'],
    ['2 hours ago', '⟦age:2 hours⟧ ago'],
    ['wait 30 seconds', 'wait 30 seconds'],
    ['#9 0.378 compiling', '#9 ⟦duration:0.378⟧ compiling'],
  ])('how old a container is and when a build said something is marked: %s', (printed, marked) => {
    expect(markVarying(printed)).toBe(marked);
  });

  test('a node port is marked where kubectl and iptables speak of one', () => {
    expect(markVarying('80:31306/TCP')).toBe('80:⟦port:31306⟧/TCP');
    expect(markVarying('-A KUBE-NODEPORTS -p tcp --dport 31306 -j')).toBe(
      '-A KUBE-NODEPORTS -p tcp --dport ⟦port:31306⟧ -j',
    );
    expect(EXPLANATIONS).toHaveProperty(['port']);
  });

  test.each([
    'redis:8',
    'exit code 137',
    '127.0.0.1',
    'drydock-notes',
    '6.18.44',
    'deadbeefcafe',
    '123456789012',
    '1.37',
  ])('%s stays as it is', (value) => {
    expect(markVarying(value)).toBe(value);
  });

  test('what bash says of the time that a command took is marked', () => {
    expect(markVarying('real\t0m8.412s\nuser\t0m0.120s\n')).toBe(
      'real\t⟦duration:0m8.412s⟧\nuser\t⟦duration:0m0.120s⟧\n',
    );
    expect(markVarying('after 0m8.412s')).toBe('after 0m8.412s');
  });

  test('a mark never nests: a digest holds an id', () => {
    expect(markVarying(`redis@sha256:${ID}`)).toBe(`redis@⟦digest:sha256:${ID}⟧`);
  });

  test('the machine’s own words can be had back', () => {
    const printed = `${ID}\n-rw------- 1 999 Nov 21 08:12 dump.rdb\n`;
    expect(unmark(markVarying(printed))).toBe(printed);
  });

  test('parts come in order', () => {
    expect(parts(markVarying('ip 172.17.0.2 up'))).toEqual([
      { text: 'ip ' },
      { text: '172.17.0.2', kind: 'address' },
      { text: ' up' },
    ]);
  });
});

test('the age in the last column of a table is marked, a duration in a sentence is not an age', () => {
  expect(markVarying('web   1/1     Running   0          4m12s\nclient 1/1  Running  0  1s')).toContain(
    '0          ⟦age:4m12s⟧\n',
  );
  expect(markVarying('no answer within 10s')).toBe('no answer within 10s');
});

test('a made-up name may have no digit where it can be nothing else', () => {
  const text = [
    'from kube-api-access-jffnz (ro)',
    'Defaulting debug container name to debugger-tptsb.',
    'mail-qffpm   IPv4   8080',
    'till-fkphr   1/1     Running',
    'Name:  till-fkphr',
    'pod/till-fkphr condition met',
    'the till-drawer is open',
  ].join('\n');
  expect(markVarying(text)).toBe(
    [
      'from ⟦name:kube-api-access-jffnz⟧ (ro)',
      'Defaulting debug container name to ⟦name:debugger-tptsb⟧.',
      '⟦name:mail-qffpm⟧   IPv4   8080',
      '⟦name:till-fkphr⟧   1/1     Running',
      'Name:  ⟦name:till-fkphr⟧',
      'pod/⟦name:till-fkphr⟧ condition met',
      'the till-drawer is open',
    ].join('\n'),
  );
});

test("a Pod's name ends where its namespace begins", () => {
  expect(markVarying('in pod till-7d6c97b9c4-gsbfh_debugging(')).toBe(
    'in pod ⟦name:till-7d6c97b9c4-gsbfh⟧_debugging(',
  );
});

test('a date with its weekday is one time', () => {
  expect(markVarying('Start Time:  Mon, 30 Nov 2026 07:57:28 +0000')).toBe(
    'Start Time:  ⟦time:Mon, 30 Nov 2026 07:57:28 +0000⟧',
  );
  expect(markVarying('date: Mon, 30 Nov 2026 08:03:01 GMT')).toBe(
    'date: ⟦time:Mon, 30 Nov 2026 08:03:01 GMT⟧',
  );
});

test('the version of an object is marked as kubectl describe words it, too', () => {
  expect(markVarying('  Resource Version:    12089\n')).toBe('  Resource Version:    ⟦version:12089⟧\n');
});

test('how long ago an event was is an age', () => {
  expect(markVarying('3m12s       Warning   BackOff   pod/till')).toBe(
    '⟦age:3m12s⟧       Warning   BackOff   pod/till',
  );
});

test('thousandths of a processor, as kubectl top prints them, are no age', () => {
  expect(markVarying('web-0     2m           3Mi             ')).toContain('web-0     ⟦figure:2m⟧  ');
  expect(markVarying('worker    114m         5%       285Mi    1%')).toContain('⟦figure:114m⟧         5%');
});

test('nor are those of a quota', () => {
  const quota = 'requests.cpu     100m  200m\nrequests.memory  16Mi  128Mi\n';
  expect(markVarying(quota)).toBe(quota);
});

test('how often an event came within which time is an age, and so is that of the last restart', () => {
  expect(markVarying('  Warning  Failed  24s (x3 over 1m1s)  kubelet')).toBe(
    '  Warning  Failed  ⟦age:24s (x3 over 1m1s)⟧  kubelet',
  );
  expect(markVarying('till   0/1   Running   2 (34s ago)   40s')).toContain('2 (⟦age:34s⟧ ago)   ⟦age:40s⟧');
});

test.each([
  'deployment-controller',
  'kube-proxy',
  'drydock-worker2',
  'replicaset-controller',
  'drydock-notes',
  'default-scheduler',
  'control-plane',
])('%s is no made-up name', (value) => {
  expect(markVarying(value)).toBe(value);
});

test.each([
  ['pid:[4026532856] its own', 'pid:[⟦inode:4026532856⟧] its own', 'inode'],
  ['2: eth0@if65: <UP>', '2: eth0@if⟦index:65⟧: <UP>', 'index'],
])('what the kernel numbers is marked, its kind stays: %s', (printed, marked, kind) => {
  expect(markVarying(printed)).toBe(marked);
  expect(EXPLANATIONS).toHaveProperty([kind]);
});
