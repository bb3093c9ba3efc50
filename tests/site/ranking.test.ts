import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servedSite } from '../support/site.ts';

const served = servedSite();

describe('the first result', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await served.open('/'));
    await page.keyboard.press('/');
  });
  afterAll(() => page.context().close());

  test.each([
    ['how this course works', '/start/how-it-works/'],
    ['set up', '/start/set-up/'],
    ['works on my machine', '/foundations/why-containers/'],
    ['virtual machine', '/foundations/containers-and-vms/'],
    ['kernel namespaces', '/foundations/inside-a-container/'],
    ['memory limit', '/foundations/limits/'],
    ['capabilities', '/foundations/isolation-and-root/'],
    ['containerd', '/docker/architecture/'],
    ['layers', '/docker/images/'],
    ['exit code 137', '/docker/containers/'],
    ['Dockerfile', '/first-steps/build/'],
    ['registry', '/docker/registries/'],
    ['networks', '/docker/networks/'],
    ['docker volumes', '/docker/volumes/'],
    ['logs', '/docker/observe/'],
    ['docker compose', '/docker/compose/'],
    ['Docker Enterprise', '/docker/then-and-now/'],
    ['orchestration', '/orchestration/why/'],
    ['swarm', '/orchestration/swarm/'],
    ['OpenShift', '/orchestration/choosing/'],
    ['big picture', '/kubernetes/big-picture/'],
    ['write your first Dockerfile', '/first-steps/build/'],
    ['server-side apply', '/kubernetes/yaml-and-api/'],
    ['control plane', '/kubernetes/control-plane/'],
    ['kubelet', '/kubernetes/nodes/'],
    ['pods', '/kubernetes/pods/'],
    ['namespaces', '/kubernetes/namespaces-rbac/'],
    ['RBAC', '/kubernetes/namespaces-rbac/'],
    ['forbidden', '/kubernetes/namespaces-rbac/'],
    ['rolling update', '/kubernetes/deployments/'],
    ['services and dns', '/kubernetes/services/'],
    ['ConfigMap', '/kubernetes/config/'],
    ['finalizer', '/kubernetes/deletion/'],
    ['liveness probe', '/kubernetes/probes/'],
    ['HorizontalPodAutoscaler', '/kubernetes/autoscaling/'],
    ['taint', '/kubernetes/scheduling/'],
    ['voting application on Kubernetes', '/kubernetes/voting/'],
    ['audit log', '/kubernetes/flight-recorder/'],
    ['Gateway API', '/kubernetes/ingress-gateway/'],
    ['volumes', '/kubernetes/storage/'],
    ['StorageClass', '/kubernetes/storage/'],
    ['OCI registries', '/helm/repositories/'],
    ['templates and values', '/helm/templates/'],
    ['helm rollback', '/helm/releases/'],
    ['port is already allocated', '/reference/troubleshooting/'],
    ['toomanyrequests', '/reference/troubleshooting/'],
    ['debugging', '/kubernetes/debugging/'],
    ['ImagePullBackOff', '/reference/troubleshooting-kubernetes/'],
    ['CrashLoopBackOff', '/reference/troubleshooting-kubernetes/'],
    ['Insufficient cpu', '/reference/troubleshooting-kubernetes/'],
    ['CreateContainerConfigError', '/reference/troubleshooting-kubernetes/'],
    ['OOMKilled Pod', '/reference/troubleshooting-kubernetes/'],
    ['connection refused', '/reference/troubleshooting-kubernetes/'],
    ['Pending', '/reference/troubleshooting-kubernetes/'],
    ['namespace stuck Terminating', '/reference/troubleshooting-kubernetes/'],
    ['x509', '/reference/troubleshooting-kubernetes/'],
    ["the server doesn't have a resource type", '/reference/troubleshooting-kubernetes/'],
    ['Why Helm', '/helm/why/'],
    ['appVersion', '/helm/chart/'],
    ['library chart', '/helm/blueprints/'],
    ['another operation is in progress', '/reference/troubleshooting-helm/'],
    ['cannot re-use a name', '/reference/troubleshooting-helm/'],
    ['invalid ownership metadata', '/reference/troubleshooting-helm/'],
    ['conflict occurred while applying', '/reference/troubleshooting-helm/'],
    ['nil pointer', '/reference/troubleshooting-helm/'],
    ['error converting YAML to JSON', '/reference/troubleshooting-helm/'],
    ['context deadline exceeded', '/reference/troubleshooting-helm/'],
    ['cluster unreachable', '/reference/troubleshooting-helm/'],
    ['chart requires kubeVersion', '/reference/troubleshooting-helm/'],
    ['ship this course', '/capstone/ship-it/'],
    ['cheat sheet', '/reference/cheat-sheet/'],
    // Questions, and messages as they are pasted, with names and ids of one's own.
    ['readiness vs liveness probe', '/kubernetes/probes/'],
    ['bind mount vs volume', '/docker/volumes/'],
    ['why is my pod pending', '/reference/troubleshooting-kubernetes/'],
    [
      'docker: Error response from daemon: driver failed programming external connectivity on ' +
        'endpoint web-1 (3f9a21bc44d0): Bind for 0.0.0.0:8080 failed: port is already allocated',
      '/reference/troubleshooting/',
    ],
    [
      'permission denied while trying to connect to the Docker daemon socket at ' +
        'unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.51/containers/json"',
      '/reference/troubleshooting/',
    ],
    ['exec /usr/local/bin/docker-entrypoint.sh: exec format error', '/reference/troubleshooting/'],
    [
      'Error from server (Forbidden): pods is forbidden: User "jane" cannot list resource "pods" in ' +
        'API group "" in the namespace "shop"',
      '/kubernetes/namespaces-rbac/',
    ],
    [
      '0/3 nodes are available: 1 node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }, ' +
        '2 Insufficient memory.',
      '/reference/troubleshooting-kubernetes/',
    ],
    [
      'Failed to pull image "registry.corp.example/team/shop:1.4.7": ErrImagePull',
      '/reference/troubleshooting-kubernetes/',
    ],
    [
      'Error: INSTALLATION FAILED: cannot re-use a name that is still in use my-release-7',
      '/reference/troubleshooting-helm/',
    ],
    [
      'unable to build kubernetes objects from release manifest: resource mapping not found ' +
        'for name: "shop-web" no matches for kind "Ingress" in version "extensions/v1beta1"',
      '/reference/troubleshooting-helm/',
    ],
  ])('for %j is %s', async (query, address) => {
    // Without a query the list is empty: what comes then is of this one.
    await page.locator('dialog input').fill('');
    await page.locator('dialog input').fill(query);
    await page.locator('[role=option]').first().waitFor();
    expect(await page.locator('[role=option]').first().getAttribute('href')).toMatch(
      new RegExp(`^${address}`),
    );
  });
});
