/**
 * What programs that the course starts see of the environment that it was started in. It is made, not
 * inherited: variables that a person once set for something else (DOCKER_DEFAULT_PLATFORM, COMPOSE_FILE,
 * HELM_NAMESPACE, GREP_OPTIONS, BASH_ENV …) change what a lab's commands do, and nothing on the page says so.
 */

/** What is passed on, and why. A name that ends in * stands for all that begin so. */
const PASSED_ON: readonly { why: string; names: readonly string[] }[] = [
  {
    why: 'programs and their files are found',
    names: ['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'XDG_RUNTIME_DIR'],
  },
  {
    why: 'the engine that the learner has chosen is the one that is asked',
    names: [
      'DOCKER_HOST',
      'DOCKER_CONTEXT',
      'DOCKER_CONFIG',
      'DOCKER_CERT_PATH',
      'DOCKER_TLS',
      'DOCKER_TLS_VERIFY',
      'DOCKER_API_VERSION',
      'SSH_AUTH_SOCK',
    ],
  },
  { why: "notes of the learner's own builds tell them from the lab's", names: ['BUILDX_CONFIG'] },
  {
    why: 'on some networks nothing else is reachable; see BESIDE_PROXIES',
    names: ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'],
  },
  { why: 'certificates of a network that looks inside', names: ['SSL_CERT_FILE', 'SSL_CERT_DIR'] },
  { why: 'programs of Windows are reached from WSL', names: ['WSL_DISTRO_NAME', 'WSL_INTEROP'] },
];

/** What a shell that a person types in has besides. */
const TO_A_PERSON: readonly { why: string; names: readonly string[] }[] = [
  {
    why: 'the terminal is drawn right',
    names: [
      'TERM',
      'TERMINFO',
      'COLORTERM',
      'COLORFGBG',
      'TERM_PROGRAM',
      'TERM_PROGRAM_VERSION',
      'TMUX',
      'STY',
    ],
  },
  { why: "colours are the person's choice", names: ['NO_COLOR', 'LS_COLORS', 'CLICOLOR', 'LSCOLORS'] },
  { why: 'language and time', names: ['LANG', 'LANGUAGE', 'LC_*', 'TZ'] },
  {
    why: 'editors and pagers that they are used to',
    names: ['EDITOR', 'VISUAL', 'KUBE_EDITOR', 'PAGER', 'LESS', 'INPUTRC', 'SHELL'],
  },
  {
    why: 'windows open where they sit',
    names: ['DISPLAY', 'WAYLAND_DISPLAY', 'XAUTHORITY', 'SSH_CONNECTION', 'SSH_TTY'],
  },
];

/**
 * What a program sees besides that gets credentials for a cluster of the learner's own: a kubeconfig names
 * such plugins, and they read these. After the documentation of aws, gcloud and kubelogin; none was tried.
 */
const TO_A_PLUGIN: typeof PASSED_ON = [
  { why: 'aws eks get-token', names: ['AWS_*'] },
  { why: 'gke-gcloud-auth-plugin', names: ['CLOUDSDK_*', 'GOOGLE_*'] },
  { why: 'kubelogin', names: ['AAD_*', 'AZURE_*'] },
  { why: 'where programs keep what they were told', names: ['XDG_CONFIG_HOME', 'XDG_CACHE_HOME'] },
];

/**
 * Addresses that no proxy is asked for: this machine's, and those of containers and nodes, which are of
 * private networks (RFC 1918). Go and curl from 7.86 on read networks; others the literal addresses.
 */
const BESIDE_PROXIES = 'localhost,127.0.0.1,::1,127.0.0.0/8,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16';

type Environment = Record<string, string>;

const named = (lists: typeof PASSED_ON): ((name: string) => boolean) => {
  const names = lists.flatMap((list) => list.names);
  const whole = new Set(names);
  const begins = names.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
  return (name) => whole.has(name) || begins.some((start) => name.startsWith(start));
};

const isPassedOn = named(PASSED_ON);
const isShownToPerson = named(TO_A_PERSON);
const isForPlugin = named(TO_A_PLUGIN);

/** Where a proxy is set, the variables that keep what is near from it. */
function besideProxies(env: NodeJS.ProcessEnv): Environment {
  const asked = Object.keys(env).some((name) => /^(?:https?|all)_proxy$/i.test(name) && env[name]);
  if (!asked) return {};
  const own = env.NO_PROXY || env.no_proxy;
  const all = own ? `${own},${BESIDE_PROXIES}` : BESIDE_PROXIES;
  return { NO_PROXY: all, no_proxy: all };
}

const only = (env: NodeJS.ProcessEnv, passes: (name: string) => boolean): Environment =>
  Object.fromEntries(
    Object.entries(env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && passes(entry[0]),
    ),
  );

/** What a program that the course starts for itself, or a lab's script, sees of an environment. */
export const passedOn = (env: NodeJS.ProcessEnv = process.env): Environment => ({
  ...only(env, isPassedOn),
  ...besideProxies(env),
});

/** The same for a shell that a person types in. */
export const passedToPerson = (env: NodeJS.ProcessEnv = process.env): Environment => ({
  ...only(env, (name) => isPassedOn(name) || isShownToPerson(name)),
  ...besideProxies(env),
});

/** What a plugin that gets credentials for a cluster sees besides what passedOn gives. */
export const passedToPlugin = (env: NodeJS.ProcessEnv = process.env): Environment => only(env, isForPlugin);
