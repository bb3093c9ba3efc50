import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clientSettings, settingsIn } from './client-config.ts';

const names = (config: object): string[] =>
  settingsIn(JSON.stringify(config), '/nowhere').map(({ name }) => name);

test.each<[string, object, string[]]>([
  ['proxies', { proxies: { default: { httpProxy: 'http://127.0.0.1:9' } } }, ['proxies']],
  ['a credential helper that is not there', { credsStore: 'desktop' }, ['credsStore']],
  ['the same for one registry', { credHelpers: { 'registry.example': 'mine' } }, ['credHelpers']],
  [
    'formats of lists',
    { psFormat: 'table {{.ID}}', imagesFormat: 'table {{.ID}}' },
    ['psFormat', 'imagesFormat'],
  ],
  ['aliases', { aliases: { builder: 'mine' } }, ['aliases']],
  ['the old builder', { features: { buildkit: 'false' } }, ['features.buildkit']],
  [
    'the same, not as text, beside others',
    { features: { buildkit: false }, aliases: { a: 'b' } },
    ['aliases', 'features.buildkit'],
  ],
  ['what labs need: contexts and credentials', { auths: { a: {} }, currentContext: 'colima' }, []],
  ['nothing, in other words', { proxies: {}, credsStore: '', aliases: null }, []],
])('%s', (_, config, expected) => {
  expect(names(config)).toEqual(expected);
});

test('only a missing helper keeps images from being pulled', () => {
  const settings = settingsIn('{"credsStore": "desktop", "aliases": {"a": "b"}}', '/nowhere');
  expect(settings.map(({ name, stops }) => [name, stops])).toEqual([
    ['credsStore', true],
    ['aliases', undefined],
  ]);
});

test('a file that is not JSON is told, and one that is not there is nothing', () => {
  expect(settingsIn('{').map(({ name }) => name)).toEqual(['the whole file']);
  expect(settingsIn('\n')).toEqual([]);
  const folder = mkdtempSync(join(tmpdir(), 'drydock-test-'));
  expect(clientSettings({ HOME: folder })).toEqual([]);
  mkdirSync(join(folder, '.docker'));
  writeFileSync(join(folder, '.docker/config.json'), '{"proxies": {"default": {}}}');
  expect(clientSettings({ HOME: folder })).toHaveLength(1);
  expect(clientSettings({ HOME: '/nowhere', DOCKER_CONFIG: join(folder, '.docker') })).toHaveLength(1);
  const unreadable = mkdtempSync(join(tmpdir(), 'drydock-test-'));
  mkdirSync(join(unreadable, 'config.json'));
  expect(clientSettings({ DOCKER_CONFIG: unreadable })).toEqual([
    { name: 'the whole file', what: "it can't be read (EISDIR), so the client warns at every command" },
  ]);
});
