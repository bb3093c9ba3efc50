/**
 * Unpacks the course of an archive (config/archive.ts) where it will be run. It comes as one file, because
 * npx unpacks the whole package each time it is typed, and 1,400 files take it seconds.
 */
const { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { dirname, isAbsolute, join } = require('node:path');
const { gunzipSync } = require('node:zlib');

/** https://specifications.freedesktop.org/basedir/latest/ */
const cacheHome = ({ XDG_CACHE_HOME = '' } = process.env) =>
  isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : join(homedir(), '.cache');

/** The folder with the course of the archive in `from`: each build has one, and is unpacked once. */
exports.unpacked = (from) => {
  const { build } = JSON.parse(readFileSync(join(from, 'drydock.json'), 'utf8'));
  const folder = join(cacheHome(), 'drydock', build);
  if (existsSync(folder)) return folder;
  // What labs use is read by containers, whose users are others.
  process.umask(0o022);
  const draft = `${folder}.${process.pid}`;
  try {
    // A line that lists the files, then what is in them.
    const course = gunzipSync(readFileSync(join(from, 'course.gz')));
    let at = course.indexOf('\n') + 1;
    for (const { path, runs, bytes } of JSON.parse(course.toString('utf8', 0, at))) {
      const file = join(draft, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, course.subarray(at, at + bytes), { mode: runs ? 0o755 : 0o644 });
      at += bytes;
    }
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process was faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
};
