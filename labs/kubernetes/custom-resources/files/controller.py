"""A controller for Websites. Every two seconds: list them, compare, act, write their status."""

import html, json, ssl, time, urllib.error, urllib.request

ACCOUNT = "/var/run/secrets/kubernetes.io/serviceaccount"
TRUSTED = ssl.create_default_context(cafile=f"{ACCOUNT}/ca.crt")
NAMESPACE = open(f"{ACCOUNT}/namespace").read()
WEBSITES = f"/apis/drydock.example/v1/namespaces/{NAMESPACE}/websites"
SERVICES = f"/api/v1/namespaces/{NAMESPACE}/services"
DEPLOYMENTS = f"/apis/apps/v1/namespaces/{NAMESPACE}/deployments"


class Problem(Exception):
    """Why a Website isn't ready: a reason in one word, and a message."""


def call(method, path, body=None):
    """Sends the API server one request, as the Pod's ServiceAccount. None if there's no such object."""
    request = urllib.request.Request("https://kubernetes.default.svc" + path, method=method)
    request.add_header("Authorization", "Bearer " + open(f"{ACCOUNT}/token").read())
    if body:  # Server-side apply: creates the object, or sets the fields that the body names.
        request.full_url += "?fieldManager=website-controller&force=true"
        request.add_header("Content-Type", "application/apply-patch+yaml")
        request.data = json.dumps(body).encode()
    try:
        return json.load(urllib.request.urlopen(request, context=TRUSTED, timeout=10))
    except urllib.error.HTTPError as error:
        if error.code != 404:
            answer = json.load(error)
            raise Problem(answer["reason"], answer["message"])


def objects_of(site):
    """What a Website asks for. It owns them: when it's deleted, the garbage collector deletes them."""
    spec, name, uid = site["spec"], site["metadata"]["name"], site["metadata"]["uid"]
    owner = {"apiVersion": site["apiVersion"], "kind": site["kind"], "name": name, "uid": uid}
    labels, owners = {"website": name}, [owner | {"controller": True}]
    metadata = {"name": name, "labels": labels, "ownerReferences": owners}
    service = {"selector": labels, "ports": [{"port": 80, "targetPort": 8080}]}
    yield SERVICES, {"apiVersion": "v1", "kind": "Service", "metadata": metadata, "spec": service}

    text = html.escape(spec["text"]).replace("$", "&#36;")  # Kubernetes would replace $(NAME).
    page = f'<body bgcolor="{spec.get("color", "#ffffff")}">{text}</body>'
    container = {
        "name": "web",
        "image": "busybox:1.37",
        "command": ["sh", "-c", 'echo "$PAGE" >/tmp/index.html && exec httpd -f -p 8080 -h /tmp'],
        "env": [{"name": "PAGE", "value": page}],
        "readinessProbe": {"tcpSocket": {"port": 8080}, "periodSeconds": 1},
    }
    pod = {"containers": [container], "terminationGracePeriodSeconds": 1}
    template = {"metadata": {"labels": labels}, "spec": pod}
    run = {"replicas": spec["replicas"], "selector": {"matchLabels": labels}, "template": template}
    yield DEPLOYMENTS, {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": metadata, "spec": run}


def has(found, wanted):
    """True if found has all that wanted says. What the API server added doesn't count."""
    if isinstance(wanted, dict):
        return all(key in found and has(found[key], wanted[key]) for key in wanted)
    if isinstance(wanted, list):
        return len(found) == len(wanted) and all(map(has, found, wanted))
    return found == wanted


def reconcile(site):
    """Compares what a Website asks for with what there is, and acts on the difference."""
    name, replicas = site["metadata"]["name"], site["spec"]["replicas"]
    for path, wanted in objects_of(site):
        found = call("GET", f"{path}/{name}")
        if found and found["metadata"].get("ownerReferences") != wanted["metadata"]["ownerReferences"]:
            raise Problem("NameTaken", f"the {wanted['kind']} {name} isn't this Website's")
        if not found or not has(found, wanted):
            found = call("PATCH", f"{path}/{name}", wanted)
            print(f"{name}: applied its {wanted['kind']}")
    pods = found.get("status", {})  # The Deployment's, which came last.
    counts = [pods.get(field, 0) for field in ("readyReplicas", "updatedReplicas", "replicas")]
    if pods.get("observedGeneration") != found["metadata"]["generation"] or counts != [replicas] * 3:
        raise Problem("PodsNotReady", f"{counts[0]} of {replicas} Pods are ready")


def report(site, status, reason, message):
    """Writes the status, if it's news: the condition Ready, and which generation it's about."""
    name, before = site["metadata"]["name"], site.get("status", {})
    condition = {"type": "Ready", "status": status, "reason": reason, "message": message}
    new = {"observedGeneration": site["metadata"]["generation"], "conditions": [condition]}
    if has(before, new):
        return
    print(f"{name}: {reason}: {message}")
    last, now = before.get("conditions", [{}])[0], time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    condition["lastTransitionTime"] = last["lastTransitionTime"] if last.get("status") == status else now
    head = {"apiVersion": site["apiVersion"], "kind": "Website", "metadata": {"name": name}}
    try:
        call("PATCH", f"{WEBSITES}/{name}/status", head | {"status": new})
    except Problem as problem:
        print(f"{name}: no status written: {problem.args[1]}")


while True:
    try:
        sites = call("GET", WEBSITES)
    except Problem as problem:
        print(f"no Websites listed: {problem.args[1]}")
        sites = None
    for site in sites["items"] if sites else []:
        if "deletionTimestamp" in site["metadata"]:
            continue
        try:
            reconcile(site)
            report(site, "True", "Available", "all Pods are ready")
        except Problem as problem:
            report(site, "False", *problem.args)
    time.sleep(2)
