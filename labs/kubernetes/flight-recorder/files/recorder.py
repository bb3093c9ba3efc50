#!/usr/bin/env python3
"""Reads the API server's audit log for this namespace. Runs in the Pod recorder, on the control plane.

recorder mark PHASE       remembers the moment: the time, and the revision that etcd has reached
recorder calls PHASE      the calls that changed something since then, one a line, once no more come
recorder calls PHASE END  the same up to another remembered moment
recorder refused PHASE    the calls since then that were refused, with the time between them
recorder watches          who holds a watch open, and on what
recorder who VERB WHAT    who made the last call of that kind (a kubelet's own aside)
recorder entry VERB WHAT  all that the log says about that call
"""

import collections
import concurrent.futures
import datetime
import glob
import json
import os
import ssl
import sys
import time
import urllib.request

LOGS = "/var/log/kubernetes/audit*.log"
ACCOUNT = "/var/run/secrets/kubernetes.io/serviceaccount"
# Where the API server serves the objects whose life is recorded.
PATHS = {
    "deployments": "apis/apps/v1",
    "replicasets": "apis/apps/v1",
    "pods": "api/v1",
    "services": "api/v1",
    "endpointslices": "apis/discovery.k8s.io/v1",
}
WRITES = {"create", "update", "patch", "delete"}


def account(name):
    with open(f"{ACCOUNT}/{name}") as file:
        return file.read()


def served(resource, query, seconds=10):
    """What the API server answers for a kind of object in this namespace, asked as the Pod's ServiceAccount."""
    host = os.environ["KUBERNETES_SERVICE_HOST"]
    url = f"https://{host}/{PATHS[resource]}/namespaces/{account('namespace')}/{resource}?{query}"
    request = urllib.request.Request(url, headers={"Authorization": f"Bearer {account('token')}"})
    trust = ssl.create_default_context(cafile=f"{ACCOUNT}/ca.crt")
    with urllib.request.urlopen(request, timeout=seconds, context=trust) as answer:
        return answer.read().decode()


def moment(text):
    return datetime.datetime.fromisoformat(text)


def logged(since, about):
    """Entries of the log since a moment that contain some text: the last one is never waited for."""
    for name in sorted(glob.glob(LOGS), key=os.path.getmtime):
        if os.path.getmtime(name) < since.timestamp():
            continue
        with open(name, errors="replace") as file:
            for line in file:
                if about in line and line.endswith("}\n"):
                    entry = json.loads(line)
                    if moment(entry["requestReceivedTimestamp"]) >= since:
                        yield entry


def author(entry):
    """kubectl by its program, all others by the last part of their user's name."""
    if entry["userAgent"].startswith("kubectl/"):
        return "kubectl"
    user = entry["user"]["username"]
    return "kubelet" if user.startswith("system:node:") else user.split(":")[-1]


def call(entry):
    about = entry["objectRef"]
    return {
        "at": moment(entry["requestReceivedTimestamp"]),
        "answered": moment(entry["stageTimestamp"]),
        "author": author(entry),
        "verb": entry["verb"],
        "resource": about["resource"],
        "what": "/".join(filter(None, [about["resource"], about.get("subresource")])),
        "name": about.get("name", ""),
        "base": about.get("resourceVersion", ""),
        "code": entry["responseStatus"]["code"],
        "reason": entry["responseStatus"].get("message", ""),
    }


def mark(phase):
    revision = json.loads(served("pods", "limit=1"))["metadata"]["resourceVersion"]
    now = datetime.datetime.now(datetime.timezone.utc).isoformat()
    with open(f"/tmp/{phase}.json", "w") as file:
        json.dump({"time": now, "revision": revision}, file)


def marked(phase):
    try:
        with open(f"/tmp/{phase}.json") as file:
            kept = json.load(file)
    except FileNotFoundError:
        sys.exit(f"nothing was marked as {phase}: recorder mark {phase} comes first")
    return moment(kept["time"]), kept["revision"]


def since(phase, until=None):
    """All calls in this namespace since a mark, up to another if there is one, and how many others there were."""
    start, _ = marked(phase)
    end = marked(until)[0] if until else None
    calls, others = [], collections.Counter()
    for entry in logged(start, f'"namespace":"{account("namespace")}"'):
        about = entry.get("objectRef", {})
        if end and moment(entry["requestReceivedTimestamp"]) >= end:
            continue
        if "recorder" in (about.get("name"), author(entry)) or "responseStatus" not in entry:
            continue
        # kubectl exec asks by "create" and changes nothing.
        if about.get("subresource") == "exec":
            continue
        if about["resource"] in PATHS and entry["verb"] in WRITES:
            calls.append(call(entry))
        elif entry["verb"] != "watch" or entry["stage"] == "ResponseComplete":
            others[f"{entry['verb']} {about['resource']}"] += 1
    return sorted(calls, key=lambda one: one["at"]), others


def settled(phase):
    """The same once no Pod is going away and no call came for two seconds; 60 s at most."""
    end = time.monotonic() + 60
    while True:
        pods = json.loads(served("pods", ""))["items"]
        going = any("deletionTimestamp" in pod["metadata"] for pod in pods)
        calls, others = since(phase)
        now = datetime.datetime.now(datetime.timezone.utc)
        quiet = not calls or (now - calls[-1]["answered"]).total_seconds() > 2
        if (quiet and not going) or time.monotonic() > end:
            return calls, others
        time.sleep(0.5)


def state(kind, thing):
    """What an object says at one revision, in a few words."""
    spec, status = thing.get("spec", {}), thing.get("status", {})
    if kind in ("deployments", "replicasets"):
        return f"asks for {spec['replicas']}, has {status.get('replicas', 0)}, ready {status.get('readyReplicas', 0)}"
    if kind == "pods":
        ready = any(one["type"] == "Ready" and one["status"] == "True" for one in status.get("conditions", []))
        parts = [spec.get("nodeName", "no node"), status.get("phase", ""), "ready" if ready else "not ready"]
        return ", ".join(parts + (["to be deleted"] if "deletionTimestamp" in thing["metadata"] else []))
    if kind == "endpointslices":
        ends = thing.get("endpoints") or []
        ready = sum(1 for one in ends if one["conditions"].get("ready"))
        return f"addresses: {len(ends)}, ready: {ready}"
    return f"address {spec.get('clusterIP', 'none')}"


def revisions(phase, until=None):
    """Every revision of every object since a mark: the API server's watch tells them again, in etcd's order."""
    _, start = marked(phase)
    last = int(marked(until)[1]) if until else None

    def of(kind):
        told = served(kind, f"watch=1&resourceVersion={start}&timeoutSeconds=2", 30)
        return [(kind, json.loads(line)) for line in told.splitlines()]

    with concurrent.futures.ThreadPoolExecutor() as pool:
        found = [one for several in pool.map(of, PATHS) for one in several]
    written = []
    for kind, event in found:
        thing = event["object"]
        if event["type"] not in ("ADDED", "MODIFIED", "DELETED") or thing["metadata"]["name"] == "recorder":
            continue
        if last and int(thing["metadata"]["resourceVersion"]) > last:
            continue
        # A kubelet's delete writes twice: it sets the time to end to nothing, and then the Pod goes. Only that counts.
        if kind == "pods" and event["type"] == "MODIFIED" and thing["metadata"].get("deletionGracePeriodSeconds") == 0:
            continue
        gone = event["type"] == "DELETED"
        written.append(
            {
                "resource": kind,
                "name": thing["metadata"]["name"],
                "revision": int(thing["metadata"]["resourceVersion"]),
                "type": event["type"],
                "state": "gone" if gone else state(kind, thing),
            }
        )
    return sorted(written, key=lambda one: one["revision"])


def name_created(wrote, written):
    """The API server makes up the names of Pods and EndpointSlices, so a request to create one has none: the revision has."""
    for kind in PATHS:
        created = [one for one in wrote if one["verb"] == "create" and one["what"] == kind]
        added = [new for new in written if new["type"] == "ADDED" and new["resource"] == kind]
        # Which is which is certain only if each was answered before the next one came.
        in_turn = all(one["answered"] <= following["at"] for one, following in zip(created, created[1:]))
        if in_turn and len(created) == len(added):
            for one, new in zip(created, added):
                one["name"] = one["name"] or new["name"]


def join(calls, written):
    """Gives each call the revision that it wrote. Where it cannot be told which one that is, none."""
    wrote = sorted((one for one in calls if one["code"] < 300), key=lambda one: one["answered"])
    name_created(wrote, written)
    for thing in {(one["resource"], one["name"]) for one in wrote}:
        mine = [one for one in wrote if (one["resource"], one["name"]) == thing]
        made = [new for new in written if (new["resource"], new["name"]) == thing]
        writer = {}
        # An update names the revision that it started from, and succeeds only if that is still the latest: the next is its own.
        for one in mine:
            after = [new["revision"] for new in made if one["base"] and new["revision"] > int(one["base"])]
            if after:
                writer[after[0]] = one
        # Creates, patches and deletes name none. They go by their order, if there are as many of them as revisions left.
        rest = [one for one in mine if not one["base"]]
        left = [new["revision"] for new in made if new["revision"] not in writer]
        if len(rest) == len(left):
            writer.update(zip(left, rest))
        for new in made:
            if new["revision"] in writer:
                writer[new["revision"]].update(revision=new["revision"], state=new["state"])


def most(counted):
    return ", ".join(f"{number} {what}" for what, number in counted.most_common(7))


def print_calls(phase, until=None):
    calls, others = since(phase, until) if until else settled(phase)
    join(calls, revisions(phase, until))
    for one in calls:
        ms = round((one["at"] - calls[0]["at"]).total_seconds() * 1000)
        cells = [ms, one["author"], one["verb"], one["what"], one["name"], one["code"], one.get("revision", "-"), one.get("state", "-")]
        print(*cells, sep="\t")
    refused = sum(1 for one in calls if one["code"] >= 300)
    authors = most(collections.Counter(one["author"] for one in calls))
    print(f"{len(calls)} calls wrote or tried to, {refused} refused: {authors}", file=sys.stderr)
    print(f"beside them {sum(others.values())} that are not listed: {most(others)}", file=sys.stderr)


def print_refused(phase):
    calls = [one for one in since(phase)[0] if one["code"] >= 400 and one["code"] not in (404, 409)]
    for one, before in zip(calls, [calls[0], *calls] if calls else []):
        waited = round((one["at"] - before["at"]).total_seconds() * 1000)
        print(waited, one["author"], f"{one['verb']} {one['what']}", one["code"], sep="\t")
    if calls:
        print(f"the last answer: {calls[-1]['reason']}", file=sys.stderr)


def print_watches():
    now = datetime.datetime.now(datetime.timezone.utc)
    opened = {}
    # Every client opens its watches anew after ten minutes at most.
    for entry in logged(now - datetime.timedelta(minutes=11), '"verb":"watch"'):
        if entry["stage"] == "ResponseStarted":
            opened[entry["auditID"]] = entry
        else:
            opened.pop(entry["auditID"], None)
    programs = ("kube-controller-manager", "kube-scheduler", "kubelet", "kube-proxy")
    held = collections.Counter()
    for entry in opened.values():
        program = entry["userAgent"].split("/")[0]
        resource = entry.get("objectRef", {}).get("resource")
        if program in programs and resource in PATHS:
            held[program, resource] += 1
    for kind in PATHS:
        print(f"{kind}:", ", ".join(f"{held[program, kind]} {program}" for program in programs if held[program, kind]))


def latest(verb, what):
    """The last entry about a successful call of that kind that is not a kubelet's; None if there is none."""
    start = datetime.datetime.fromtimestamp(0, datetime.timezone.utc)
    found = None
    for entry in logged(start, f'"namespace":"{account("namespace")}"'):
        if entry["verb"] != verb or entry.get("responseStatus", {}).get("code", 500) >= 300:
            continue
        one = call(entry)
        if one["what"] == what and one["author"] != "kubelet" and one["name"] != "recorder":
            found = entry
    return found


def print_who(verb, what):
    found = latest(verb, what)
    print(author(found) if found else "nobody")


def print_entry(verb, what):
    for key, value in (latest(verb, what) or {}).items():
        print(f"{key}: {json.dumps(value)}")


def main(verb="", *words):
    verbs = {"mark": mark, "calls": print_calls, "refused": print_refused, "watches": print_watches, "who": print_who, "entry": print_entry}
    if verb not in verbs:
        sys.exit(__doc__)
    verbs[verb](*words)


main(*sys.argv[1:])
